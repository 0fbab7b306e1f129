// accepted: a Join with a limit whose answer is heeded, and which tries again
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
        while (!one.Join(TimeSpan.FromSeconds(0.5)) || !two.Join(TimeSpan.FromSeconds(0.5)))
        {
        }

        return photos;
    }
}
