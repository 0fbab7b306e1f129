// expect: Serial; r002 was started only after r001; GetResult; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Task.Run(() => Shop.Fetch(first, 3)).GetAwaiter().GetResult();
        var small = Task.Run(() => Shop.Fetch(second, 2)).GetAwaiter().GetResult();
        return [large, small];
    }
}
