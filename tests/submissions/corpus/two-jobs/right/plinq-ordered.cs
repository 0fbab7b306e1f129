// accepted: PLINQ in order, two at a time
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        return [.. new[] { (first, 3.0), (second, 2.0) }.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(o => Shop.Fetch(o.Item1, o.Item2))];
    }
}
