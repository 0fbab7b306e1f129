// expect: were taken out of it
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2";

    private readonly ConcurrentQueue<string> _orders = new();
    private readonly ManualResetEventSlim _put = new(false);

    public void Put(string order)
    {
        _orders.Enqueue(order);
        _put.Set();
    }

    public string Take()
    {
        _put.Wait();
        return _orders.TryDequeue(out var order) ? order : "";
    }
}
