// accepted: a semaphore that lets both in
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        using var gate = new SemaphoreSlim(2);
        return await Task.WhenAll(Fetch(first, 3), Fetch(second, 2));

        async Task<string> Fetch(string order, double seconds)
        {
            await gate.WaitAsync();
            try
            {
                return await Shop.FetchAsync(order, seconds);
            }
            finally
            {
                gate.Release();
            }
        }
    }
}
