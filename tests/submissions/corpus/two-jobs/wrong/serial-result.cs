// expect: Serial; r002 was started only after r001 had given its .Result; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => Shop.Fetch(first, seconds: 3)).Result;
        var small = Task.Run(() => Shop.Fetch(second, seconds: 2)).Result;
        return [large, small];
    }
}
