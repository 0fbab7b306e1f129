// expect: was served on a pool thread; TwoThreads.cs:9
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Parallel.Invoke(() => photos[0] = Shop.Fetch(first), () => photos[1] = Shop.Fetch(second));
        return photos;
    }
}
