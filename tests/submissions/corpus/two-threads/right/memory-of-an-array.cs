// accepted: each thread has its own slice of the array
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = Start(first, photos.AsMemory(0, 1));
        var two = Start(second, photos.AsMemory(1, 1));
        one.Join();
        two.Join();
        return photos;
    }

    private static Thread Start(string order, Memory<string> place)
    {
        var thread = new Thread(() => place.Span[0] = Shop.Fetch(order));
        thread.Start();
        return thread;
    }
}
