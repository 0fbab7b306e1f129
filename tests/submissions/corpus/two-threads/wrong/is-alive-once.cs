// expect: is missing; sleep instead of join
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => photos[0] = Shop.Fetch(first));
        var two = new Thread(() => photos[1] = Shop.Fetch(second));
        one.Start();
        two.Start();
        if (one.IsAlive) Thread.Sleep(2000);
        if (two.IsAlive) two.Join();
        return photos;
    }
}
