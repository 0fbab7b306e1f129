// expect: Serial: r002 was started only after r001 had left the lock; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    private static readonly object s_desk = new();

    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => { lock (s_desk) return Shop.Fetch(first, 3); });
        var small = Task.Run(() => { lock (s_desk) return Shop.Fetch(second, 2); });
        return [large.Result, small.Result];
    }
}
