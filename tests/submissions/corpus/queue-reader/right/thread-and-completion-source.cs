// accepted: a thread of its own and a source that says when it ends
using System.Collections.Concurrent;

namespace Exercises;

public sealed class QueueReader
{
    private readonly BlockingCollection<string> _orders = new(new ConcurrentQueue<string>());
    private readonly TaskCompletionSource _read = new();

    public QueueReader() => new Thread(() =>
    {
        while (_orders.TryTake(out var order, Timeout.Infinite)) Shop.Note(order);
        _read.SetResult();
    })
    { IsBackground = true, Name = "reader" }.Start();

    public void Add(string order) => _orders.Add(order);

    public Task CloseAsync()
    {
        _orders.CompleteAdding();
        return _read.Task;
    }
}
