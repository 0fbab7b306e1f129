// accepted: pulses may come before the wait: the condition is looked at again
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var gate = new object();
        var left = 2;
        new Thread(() => Fetch(0, first)).Start();
        new Thread(() => Fetch(1, second)).Start();
        lock (gate)
        {
            while (left > 0) Monitor.Wait(gate);
        }
        return photos;

        void Fetch(int at, string order)
        {
            photos[at] = Shop.Fetch(order);
            lock (gate)
            {
                left--;
                Monitor.PulseAll(gate);
            }
        }
    }
}
