// expect: r003 was never served; kept from another call
namespace Exercises;

public static class TwoJobs
{
    private static readonly Task<string> s_large = Task.Run(() => Shop.Fetch("r001", 3));
    private static readonly Task<string> s_small = Task.Run(() => Shop.Fetch("r002", 2));

    public static string[] Serve(string first, string second)
    {
        return [s_large.Result, s_small.Result];
    }
}
