// expect: Your schedule takes 2 s, not 3 s; r001 took 2 s, not 3 s
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => Shop.Fetch(first));
        var small = Task.Run(() => Shop.Fetch(second));
        return [large.Result, small.Result];
    }
}
