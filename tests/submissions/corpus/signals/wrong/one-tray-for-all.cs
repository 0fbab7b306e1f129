// expect: came out as r010
namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2 1";
    private static readonly Queue<string> s_orders = new();
    public void Put(string order)
    {
        lock (s_orders)
        {
            s_orders.Enqueue(order);
            Monitor.Pulse(s_orders);
        }
    }
    public string Take()
    {
        lock (s_orders)
        {
            while (s_orders.Count == 0) Monitor.Wait(s_orders);
            return s_orders.Dequeue();
        }
    }
}
