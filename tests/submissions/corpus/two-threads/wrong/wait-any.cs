// expect: is missing: it was read before the thread that writes it was done; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var done = new AutoResetEvent[] { new(false), new(false) };
        new Thread(() => { photos[0] = Shop.Fetch(first); done[0].Set(); }).Start();
        new Thread(() => { photos[1] = Shop.Fetch(second); done[1].Set(); }).Start();
        WaitHandle.WaitAny(done);
        return photos;
    }
}
