// expect: r002 was never served
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => photos[0] = Shop.Fetch(first));
        _ = new Thread(() => photos[1] = Shop.Fetch(second));
        one.Start();
        one.Join();
        return photos;
    }
}
