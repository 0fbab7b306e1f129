// accepted: results come through a BlockingCollection with the order they are for
namespace Exercises;

using System.Collections.Concurrent;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        using var ready = new BlockingCollection<(int Place, string Photo)>();
        string[] orders = [first, second];
        for (var i = 0; i < orders.Length; i++)
        {
            var place = i;
            new Thread(() => ready.Add((place, Shop.Fetch(orders[place])))).Start();
        }

        var photos = new string[orders.Length];
        foreach (var _ in orders)
        {
            var (place, photo) = ready.Take();
            photos[place] = photo;
        }

        return photos;
    }
}
