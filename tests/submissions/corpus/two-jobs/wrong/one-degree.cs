// expect: The pool did none of the work; Serial; TwoJobs.cs
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = 1 }, () => photos[0] = Shop.Fetch(first, 3), () => photos[1] = Shop.Fetch(second, 2));
        return photos;
    }
}
