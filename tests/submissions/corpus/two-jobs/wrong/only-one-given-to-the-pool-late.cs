// expect: Serial: r002 was started only after r001 had ended on the same thread; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var large = Shop.Fetch(first, 3);
        var small = Task.Run(() => Shop.Fetch(second, 2));
        return [large, small.Result];
    }
}
