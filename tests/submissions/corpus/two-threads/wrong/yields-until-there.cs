// expect: Busy wait; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        new Thread(() => photos[0] = Shop.Fetch(first)).Start();
        new Thread(() => photos[1] = Shop.Fetch(second)).Start();
        while (photos[0] is null || photos[1] is null) Thread.Yield();
        return photos;
    }
}
