// accepted: an AutoResetEvent wakes a thread of its own
using System.Collections.Concurrent;

namespace Exercises;

public sealed class QueueReader
{
    private readonly ConcurrentQueue<string> _orders = new();
    private readonly AutoResetEvent _came = new(false);
    private readonly Task _reader;
    private volatile bool _closed;

    public QueueReader() => _reader = Task.Factory.StartNew(Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public void Add(string order)
    {
        _orders.Enqueue(order);
        _came.Set();
    }

    public Task CloseAsync()
    {
        _closed = true;
        _came.Set();
        return _reader;
    }

    private void Read()
    {
        while (true)
        {
            var closed = _closed;
            while (_orders.TryDequeue(out var order)) Shop.Note(order);
            if (closed) return;
            _came.WaitOne();
        }
    }
}
