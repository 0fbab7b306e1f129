// expect: The results are in the wrong order
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var next = 0;
        var one = new Thread(() => photos[next++] = Shop.Fetch(first));
        var two = new Thread(() => photos[next++] = Shop.Fetch(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos;
    }
}
