// expect: r001 was never served
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Make(photos, 0, first);
        Make(photos, 1, second);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return photos;

        static void Make(string[] photos, int at, string order) => _ = new Fetcher(photos, at, order);
    }

    private sealed class Fetcher(string[] photos, int at, string order)
    {
        ~Fetcher() => photos[at] = Shop.Fetch(order);
    }
}
