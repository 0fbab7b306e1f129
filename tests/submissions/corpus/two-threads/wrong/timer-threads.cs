// expect: r001 was served on a pool thread; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var done = new CountdownEvent(2);
        using var one = new Timer(_ => { photos[0] = Shop.Fetch(first); done.Signal(); }, null, 0, Timeout.Infinite);
        using var two = new Timer(_ => { photos[1] = Shop.Fetch(second); done.Signal(); }, null, 0, Timeout.Infinite);
        done.Wait();
        return photos;
    }
}
