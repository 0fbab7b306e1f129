// accepted: a thread of its own that waits with Monitor.Wait
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Exercises;

public sealed class QueueReader
{
    private readonly Queue<string> _orders = new();
    private bool _closed;
    private readonly Task _reader;

    public QueueReader()
    {
        _reader = Task.Factory.StartNew(Read, TaskCreationOptions.LongRunning);
    }

    public void Add(string order)
    {
        lock (_orders)
        {
            _orders.Enqueue(order);
            Monitor.Pulse(_orders);
        }
    }

    public Task CloseAsync()
    {
        lock (_orders)
        {
            _closed = true;
            Monitor.Pulse(_orders);
        }
        return _reader;
    }

    private void Read()
    {
        while (true)
        {
            string order;
            lock (_orders)
            {
                while (_orders.Count == 0)
                {
                    if (_closed) return;
                    Monitor.Wait(_orders);
                }
                order = _orders.Dequeue();
            }
            Shop.Note(order);
        }
    }
}
