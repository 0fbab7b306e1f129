// accepted: each thread completes a task with what it fetched, and the caller waits for both
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second) => Task.WhenAll(Begin(first), Begin(second)).GetAwaiter().GetResult();

    private static Task<string> Begin(string order)
    {
        var photo = new TaskCompletionSource<string>();
        new Thread(() =>
        {
            try
            {
                photo.SetResult(Shop.Fetch(order));
            }
            catch (Exception error)
            {
                photo.SetException(error);
            }
        }).Start();
        return photo.Task;
    }
}
