// expect: The pool did none of the work; the caller served everything itself
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        return [.. new[] { (first, 3.0), (second, 2.0) }.AsParallel().AsOrdered().WithDegreeOfParallelism(1).Select(o => Shop.Fetch(o.Item1, o.Item2))];
    }
}
