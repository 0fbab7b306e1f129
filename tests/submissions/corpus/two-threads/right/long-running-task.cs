// accepted: a long-running task has a thread of its own, which is not the pool's
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var one = Begin(first);
        var two = Begin(second);
        return [one.Result, two.Result];
    }

    private static Task<string> Begin(string order) =>
        Task.Factory.StartNew(() => Shop.Fetch(order), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
