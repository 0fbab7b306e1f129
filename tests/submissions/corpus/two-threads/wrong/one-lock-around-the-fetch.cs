// expect: Serial; r002; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    private static readonly Lock s_archive = new();

    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => photos[0] = Fetch(first));
        var two = new Thread(() => photos[1] = Fetch(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos;
    }

    private static string Fetch(string order)
    {
        lock (s_archive) return Shop.Fetch(order);
    }
}
