// accepted: a ConcurrentBag of places and photos
using System.Collections.Concurrent;

namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new ConcurrentBag<KeyValuePair<int, string>>();
        var threads = new[] { first, second }
            .Select((order, place) => new Thread(() => photos.Add(new(place, Shop.Fetch(order)))))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return photos.OrderBy(photo => photo.Key).Select(photo => photo.Value).ToArray();
    }
}
