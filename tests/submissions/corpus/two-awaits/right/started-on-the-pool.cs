// accepted: Task.Run of an async method is of no use here, but blocks nobody
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var large = Task.Run(() => Shop.FetchAsync(first, 3));
        var small = Task.Run(() => Shop.FetchAsync(second, 2));
        return [await large, await small];
    }
}
