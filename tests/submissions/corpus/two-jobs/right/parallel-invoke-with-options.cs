// accepted: Parallel.Invoke with options
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        string? one = null, two = null;
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = 2 }, () => one = Shop.Fetch(first, 3), () => two = Shop.Fetch(second, 2));
        return [one!, two!];
    }
}
