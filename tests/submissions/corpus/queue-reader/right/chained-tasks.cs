// accepted: each order a short job behind the one before
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly Lock _gate = new();
    private Task _reader = Task.CompletedTask;

    public QueueReader()
    {

    }

    public void Add(string order)
    {
        lock (_gate) _reader = _reader.ContinueWith(_ => Shop.Note(order));
    }

    public Task CloseAsync()
    {
        lock (_gate) return _reader;
    }
}
