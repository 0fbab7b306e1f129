// accepted: what is read under the lock before the joins is only asked whether it is there
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var gate = new object();
        var photos = new Dictionary<string, string>();
        foreach (var order in new[] { first, second })
        {
            new Thread(() =>
            {
                var photo = Shop.Fetch(order);
                lock (gate)
                {
                    photos.Add(order, photo);
                    Monitor.PulseAll(gate);
                }
            }).Start();
        }

        lock (gate)
        {
            while (photos.Count < 2) Monitor.Wait(gate);
            return [photos[first], photos[second]];
        }
    }
}
