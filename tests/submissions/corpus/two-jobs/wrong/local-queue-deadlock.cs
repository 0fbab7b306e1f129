// expect: Serial; left the lock
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var gate = new object();
        var large = Task.Run(() => { lock (gate) return Shop.Fetch(first, seconds: 3); });
        var small = Task.Run(() => { lock (gate) return Shop.Fetch(second, seconds: 2); });
        return [large.Result, small.Result];
    }
}
