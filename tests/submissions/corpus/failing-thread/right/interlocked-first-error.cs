// accepted: the first error wins a CompareExchange
using System.Runtime.ExceptionServices;

namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        string? one = null, two = null;
        ExceptionDispatchInfo? error = null;
        var threads = new List<Thread>
        {
            new(() => Try(() => one = Shop.FetchOriginal(first))),
            new(() => Try(() => two = Shop.FetchOriginal(second))),
        };
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        error?.Throw();
        return [one!, two!];

        void Try(Action fetch)
        {
            try
            {
                fetch();
            }
            catch (Exception e)
            {
                Interlocked.CompareExchange(ref error, ExceptionDispatchInfo.Capture(e), null);
            }
        }
    }
}
