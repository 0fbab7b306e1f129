// accepted: continuations that complete a source
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var photos = new string[orders.Length];
        var done = new TaskCompletionSource();
        var left = orders.Length;
        for (var i = 0; i < orders.Length; i++)
        {
            var place = i;
            _ = Shop.FetchAsync(orders[place]).ContinueWith(fetch =>
            {
                photos[place] = fetch.Result;
                if (Interlocked.Decrement(ref left) == 0) done.SetResult();
            });
        }
        await done.Task;
        return photos;
    }
}
