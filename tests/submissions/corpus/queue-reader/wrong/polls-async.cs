// expect: Polling: Task.Delay; to look again each time; QueueReader.cs
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly BlockingCollection<string> _orders = [];
    private readonly Task _reader;

    public QueueReader()
    {
        _reader = ReadAsync();
    }

    public void Add(string order)
    {
        _orders.Add(order);
    }

    public Task CloseAsync()
    {
        _orders.CompleteAdding();
        return _reader;
    }

    private async Task ReadAsync()
    {
        while (!_orders.IsCompleted)
        {
            if (_orders.TryTake(out var order)) Shop.Note(order);
            else await Task.Delay(50);
        }
    }
}
