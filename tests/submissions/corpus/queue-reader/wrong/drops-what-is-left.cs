// expect: r00
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly BlockingCollection<string> _orders = [];
    private readonly Task _reader;
    private readonly CancellationTokenSource _closed = new();

    public QueueReader()
    {
        _reader = Task.Factory.StartNew(Read, TaskCreationOptions.LongRunning);
    }

    public void Add(string order)
    {
        _orders.Add(order);
    }

    public Task CloseAsync()
    {
        _closed.Cancel();
        return _reader;
    }

    private void Read()
    {
        try
        {
            foreach (var order in _orders.GetConsumingEnumerable(_closed.Token)) Shop.Note(order);
        }
        catch (OperationCanceledException)
        {
        }
    }
}
