// expect: r008 came at 0.777 s, and a millisecond later it was not noted yet; a timer cannot
using System.Collections.Concurrent;

namespace Exercises;

public sealed class QueueReader
{
    private readonly ConcurrentQueue<string> _orders = new();
    private readonly Timer _timer;

    public QueueReader() => _timer = new Timer(_ => Note(), null, 0, 100);

    public void Add(string order) => _orders.Enqueue(order);

    public async Task CloseAsync()
    {
        await _timer.DisposeAsync();
        Note();
    }

    private void Note()
    {
        while (_orders.TryDequeue(out var order)) Shop.Note(order);
    }
}
