// accepted: a thread of its own, joined through a completion source
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly BlockingCollection<string> _orders = [];
    private readonly TaskCompletionSource _done = new();

    public QueueReader()
    {
        new Thread(Read).Start();
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
