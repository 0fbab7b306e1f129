// expect: r008 came at 0.777 s, and a millisecond later it was not noted yet; a timer cannot
using System.Collections.Concurrent;

namespace Exercises;

public sealed class QueueReader
{
    private readonly ConcurrentQueue<string> _orders = new();
    private readonly PeriodicTimer _timer = new(TimeSpan.FromMilliseconds(50));
    private readonly Task _reader;

    public QueueReader() => _reader = ReadAsync();

    public void Add(string order) => _orders.Enqueue(order);

    public async Task CloseAsync()
    {
        _timer.Dispose();
        await _reader;
        while (_orders.TryDequeue(out var order)) Shop.Note(order);
    }

    private async Task ReadAsync()
    {
        while (await _timer.WaitForNextTickAsync())
            while (_orders.TryDequeue(out var order)) Shop.Note(order);
    }
}
