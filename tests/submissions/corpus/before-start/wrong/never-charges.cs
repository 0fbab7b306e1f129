// expect: r005.jpg
namespace Exercises;

public static class BeforeStart
{
    public static async Task<string> ServeAsync(string order, CancellationToken withdrawn)
    {
        withdrawn.ThrowIfCancellationRequested();
        return await Shop.FetchAsync(order, withdrawn);
    }
}
