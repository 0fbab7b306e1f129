namespace PrintShop;

public static partial class Shop
{
    private static readonly List<string> s_shelf = [];

    /// <summary>The photos that lie on the shelf for tomorrow.</summary>
    public static string[] Shelf
    {
        get
        {
            lock (s_shelf) return [.. s_shelf];
        }
    }

    /// <summary>Puts a photo on the shelf for tomorrow. Takes no time.</summary>
    public static void Shelve(string photo)
    {
        lock (s_shelf) s_shelf.Add(photo);
    }

    /// <summary>Locks a door in the evening: one second, in which the calling thread walks there and back.</summary>
    [Row]
    public static void LockUp(string door)
    {
        ArgumentException.ThrowIfNullOrEmpty(door);
        Thread.Sleep(TimeSpan.FromSeconds(1));
    }
}
