// expect: Busy wait; QueueReader.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class QueueReader
{
    private readonly ConcurrentQueue<string> _orders = new();
    private readonly Thread _reader;
    private volatile bool _closed;

    public QueueReader()
    {
        _reader = new Thread(() =>
        {
            while (true)
            {
                var closed = _closed;
                while (_orders.TryDequeue(out var order)) Shop.Note(order);
                if (closed) return;
            }
        }) { IsBackground = true };
        _reader.Start();
    }

    public void Add(string order) => _orders.Enqueue(order);

    public Task CloseAsync()
    {
        _closed = true;
        _reader.Join();
        return Task.CompletedTask;
    }
}
