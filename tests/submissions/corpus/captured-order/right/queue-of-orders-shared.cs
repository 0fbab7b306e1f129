// accepted: whoever is free takes the next order from a queue
using System.Collections.Concurrent;

namespace Exercises;

public static class CapturedOrder
{
    public static string[] Serve(params string[] orders)
    {
        var queue = new ConcurrentQueue<(string Order, int Place)>(orders.Select((order, place) => (order, place)));
        var photos = new string[orders.Length];
        var clerks = new Thread[orders.Length];
        for (var i = 0; i < clerks.Length; i++)
        {
            clerks[i] = new Thread(() =>
            {
                if (queue.TryDequeue(out var next)) photos[next.Place] = Shop.Fetch(next.Order);
            });
            clerks[i].Start();
        }

        foreach (var clerk in clerks) clerk.Join();
        return photos;
    }
}
