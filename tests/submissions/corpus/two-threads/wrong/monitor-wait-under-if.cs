// expect: is missing
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var gate = new object();
        var left = 2;
        var one = new Thread(() => { photos[0] = Shop.Fetch(first); lock (gate) { left--; Monitor.Pulse(gate); } });
        var two = new Thread(() => { photos[1] = Shop.Fetch(second); lock (gate) { left--; Monitor.Pulse(gate); } });
        one.Start();
        two.Start();
        lock (gate)
        {
            if (left > 0) Monitor.Wait(gate);
        }
        return photos;
    }
}
