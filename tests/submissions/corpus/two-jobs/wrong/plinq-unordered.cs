// expect: The results are in the wrong order
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        return [.. new[] { (first, 3.0), (second, 2.0) }.AsParallel().Select(o => Shop.Fetch(o.Item1, o.Item2))];
    }
}
