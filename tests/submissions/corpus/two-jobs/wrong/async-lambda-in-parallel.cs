// expect: nothing waited for it
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Parallel.Invoke(async () => { await Task.Yield(); photos[0] = Shop.Fetch(first, 3); }, async () => { await Task.Yield(); photos[1] = Shop.Fetch(second, 2); });
        return photos;
    }
}
