// accepted: a plain Dictionary whose every write is locked, and the lock is not held during the fetch
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new Dictionary<string, string>();
        var one = new Thread(() => Serve(first));
        var two = new Thread(() => Serve(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [photos[first], photos[second]];

        void Serve(string order)
        {
            var photo = Shop.Fetch(order);
            lock (photos) photos[order] = photo;
        }
    }
}
