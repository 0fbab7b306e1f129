// expect: still being served; nothing waited for it
namespace Exercises;

public static class TwoJobs
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var large = Task.Run(() => { photos[0] = Shop.Fetch(first, 3); });
        var small = Task.Run(() => { photos[1] = Shop.Fetch(second, 2); });
        small.Wait();
        large.Wait(TimeSpan.FromSeconds(0.5));
        return photos;
    }
}
