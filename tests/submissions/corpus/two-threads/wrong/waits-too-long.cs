// expect: the method returned only at 3 s; Thread.Sleep
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
        one.Join();
        two.Join();
        Thread.Sleep(1000);
        return photos;
    }
}
