// accepted: one event for each thread, waited for together
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var one = new AutoResetEvent(false);
        using var two = new AutoResetEvent(false);
        new Thread(() => { photos[0] = Shop.Fetch(first); one.Set(); }).Start();
        new Thread(() => { photos[1] = Shop.Fetch(second); two.Set(); }).Start();
        WaitHandle.WaitAll([one, two]);
        return photos;
    }
}
