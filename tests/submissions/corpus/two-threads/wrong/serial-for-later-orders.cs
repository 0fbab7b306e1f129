// expect: Serial: r005 was started only after r006 had been joined; TwoThreads.cs:14
namespace Exercises;

public static class TwoThreads
{
    private static int s_served;

    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => photos[0] = Shop.Fetch(first));
        var two = new Thread(() => photos[1] = Shop.Fetch(second));
        one.Start();
        if (s_served++ > 0) one.Join();
        two.Start();
        one.Join();
        two.Join();
        return photos;
    }
}
