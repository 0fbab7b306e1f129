using System.Collections.Concurrent;

namespace PrintShop;

public static partial class Shop
{
    private static readonly ConcurrentQueue<string> s_shelf = new();

    /// <summary>The photos that lie on the shelf for tomorrow.</summary>
    public static string[] Shelf => s_shelf.ToArray();

    /// <summary>Puts a photo on the shelf for tomorrow. Takes no time.</summary>
    public static void Shelve(string photo)
    {
        s_shelf.Enqueue(photo);
        Console.WriteLine($"{photo} is on the shelf");
    }

    /// <summary>Locks a door in the evening: one second, in which the calling thread walks there and back.</summary>
    [Row]
    public static void LockUp(string door)
    {
        ArgumentException.ThrowIfNullOrEmpty(door);
        Thread.Sleep(TimeSpan.FromSeconds(1));
    }
}
