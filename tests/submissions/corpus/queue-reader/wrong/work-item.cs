// expect: A thread of the pool was held by a reader that waits
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly BlockingCollection<string> _orders = [];
    private readonly TaskCompletionSource _done = new();

    public QueueReader()
    {
        ThreadPool.QueueUserWorkItem(_ => Read());
    }

    public void Add(string order)
    {
        _orders.Add(order);
    }

    public Task CloseAsync()
    {
        _orders.CompleteAdding();
        return _done.Task;
    }

    private void Read()
    {
        foreach (var order in _orders.GetConsumingEnumerable()) Shop.Note(order);
        _done.SetResult();
    }
}
