// expect: Deadlock
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var done = new AutoResetEvent(false);
        var one = new Thread(() => { photos[0] = Shop.Fetch(first); done.Set(); });
        var two = new Thread(() => { photos[1] = Shop.Fetch(second); done.Set(); });
        one.Start();
        two.Start();
        done.WaitOne();
        done.WaitOne();
        return photos;
    }
}
