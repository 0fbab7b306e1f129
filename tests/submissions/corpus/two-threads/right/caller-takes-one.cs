// accepted: two threads at work, one of them the caller's own
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var two = "";
        var clerk = new Thread(() => two = Shop.Fetch(second));
        clerk.Start();
        var one = Shop.Fetch(first);
        clerk.Join();
        return [one, two];
    }
}
