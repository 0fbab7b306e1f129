// expect: The results are not what was fetched; r003.jpg, 807 KB; belong to another order
namespace Exercises;

public static class TwoThreads
{
    private static readonly List<string> s_photos = [];

    public static string[] Serve(string first, string second)
    {
        var one = new Thread(() => Add(first));
        var two = new Thread(() => Add(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        lock (s_photos) return [.. s_photos.Order().Take(2)];
    }

    private static void Add(string order)
    {
        var photo = Shop.Fetch(order);
        lock (s_photos) s_photos.Add(photo);
    }
}
