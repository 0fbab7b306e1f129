// expect: r001 was not served; ended with an exception
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(() => { try { photos[0] = Shop.Fetch(first); } catch (ThreadInterruptedException) { photos[0] = first; } });
        var two = new Thread(() => photos[1] = Shop.Fetch(second));
        one.Start();
        two.Start();
        one.Interrupt();
        one.Join();
        two.Join();
        return photos;
    }
}
