// expect: which nobody asked for
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => photos[0] = Shop.Fetch(first));
        var two = new Thread(() => photos[1] = Shop.Fetch(second));
        var three = new Thread(() => Shop.Fetch("r003"));
        three.Start();
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos;
    }
}
