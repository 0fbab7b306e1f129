// accepted: long-running tasks have threads of their own and carry the error
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var one = Task.Factory.StartNew(() => Shop.FetchOriginal(first), TaskCreationOptions.LongRunning);
        var two = Task.Factory.StartNew(() => Shop.FetchOriginal(second), TaskCreationOptions.LongRunning);
        Task.WaitAll(one, two);
        return [one.Result, two.Result];
    }
}
