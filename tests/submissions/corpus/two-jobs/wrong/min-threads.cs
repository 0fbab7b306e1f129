// expect: Serial: r002; .Result; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        ThreadPool.SetMinThreads(10, 10);
        var large = Task.Run(() => Shop.Fetch(first, 3)).Result;
        var small = Task.Run(() => Shop.Fetch(second, 2)).Result;
        return [large, small];
    }
}
