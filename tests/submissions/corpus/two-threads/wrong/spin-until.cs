// expect: Busy wait; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        new Thread(() => Volatile.Write(ref photos[0], Shop.Fetch(first))).Start();
        new Thread(() => Volatile.Write(ref photos[1], Shop.Fetch(second))).Start();
        SpinWait.SpinUntil(() => Volatile.Read(ref photos[0]) is not null && Volatile.Read(ref photos[1]) is not null);
        return photos;
    }
}
