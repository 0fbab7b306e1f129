// expect: TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    private static readonly SemaphoreSlim s_one = new(1);

    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => Fetch(first, 3));
        var small = Task.Run(() => Fetch(second, 2));
        return [large.Result, small.Result];
    }

    private static string Fetch(string order, double seconds)
    {
        s_one.Wait();
        try
        {
            return Shop.Fetch(order, seconds);
        }
        finally
        {
            s_one.Release();
        }
    }
}
