// expect: Lost update of at
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var at = 0;
        Parallel.Invoke(() => photos[at++] = Shop.Fetch(first, 3), () => photos[at++] = Shop.Fetch(second, 2));
        return photos;
    }
}
