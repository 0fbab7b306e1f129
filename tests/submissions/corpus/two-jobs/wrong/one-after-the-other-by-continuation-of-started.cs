// expect: Serial: r002 was started only after r001 had been waited for; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = new Task<string>(() => Shop.Fetch(first, 3));
        var small = new Task<string>(() => Shop.Fetch(second, 2));
        large.Start();
        large.Wait();
        small.Start();
        return [large.Result, small.Result];
    }
}
