// accepted: captured on the thread, thrown after the joins
using System.Runtime.ExceptionServices;

namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        string one = "", two = "";
        ExceptionDispatchInfo? failed = null;
        var threads = new[] { new Thread(() => Guard(() => one = Shop.FetchOriginal(first))), new Thread(() => Guard(() => two = Shop.FetchOriginal(second))) };
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        failed?.Throw();
        return [one, two];

        void Guard(Action fetch)
        {
            try
            {
                fetch();
            }
            catch (Exception error)
            {
                Interlocked.CompareExchange(ref failed, ExceptionDispatchInfo.Capture(error), null);
            }
        }
    }
}
