// expect: Serial; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    private static readonly SemaphoreSlim s_one = new(1);

    public static Task<string[]> ServeAsync(string first, string second) => Task.WhenAll(FetchAsync(first, 3), FetchAsync(second, 2));

    private static async Task<string> FetchAsync(string order, double seconds)
    {
        await s_one.WaitAsync();
        try
        {
            return await Shop.FetchAsync(order, seconds);
        }
        finally
        {
            s_one.Release();
        }
    }
}
