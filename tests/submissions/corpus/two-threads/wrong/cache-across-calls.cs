// expect: r005 was never served
namespace Exercises;

public static class TwoThreads
{
    private static string[]? s_photos;

    public static string[] Serve(string first, string second)
    {
        if (s_photos is not null) return s_photos;
        var photos = new string[2];
        var one = new Thread(() => photos[0] = Shop.Fetch(first));
        var two = new Thread(() => photos[1] = Shop.Fetch(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return s_photos = photos;
    }
}
