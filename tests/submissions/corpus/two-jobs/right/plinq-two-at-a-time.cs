// accepted: PLINQ with a degree of two, ordered
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second) =>
        new[] { (Order: first, Seconds: 3.0), (Order: second, Seconds: 2.0) }
            .AsParallel().AsOrdered().WithDegreeOfParallelism(2).WithExecutionMode(ParallelExecutionMode.ForceParallelism)
            .Select(job => Shop.Fetch(job.Order, job.Seconds)).ToArray();
}
