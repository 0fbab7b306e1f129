// accepted: waits for a count under a lock
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var gate = new object();
        var left = 2;
        foreach (var order in new[] { first, second })
        {
            new Thread(() =>
            {
                Shop.Pack(order);
                lock (gate)
                {
                    left--;
                    Monitor.Pulse(gate);
                }
            })
            { IsBackground = true }.Start();
        }

        lock (gate)
            while (left > 0) Monitor.Wait(gate);
    }
}
