// expect: Deadlock; an await never went on
using System.Collections.Concurrent;

namespace Exercises;

public sealed class QueueReader
{
    private readonly ConcurrentQueue<string> _orders = new();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _waiting = 1;

    public void Add(string order)
    {
        _orders.Enqueue(order);
        if (Interlocked.Increment(ref _waiting) == 2) ThreadPool.QueueUserWorkItem(_ => Note());
    }

    public Task CloseAsync()
    {
        if (Interlocked.Decrement(ref _waiting) == 0) _closed.SetResult();
        return _closed.Task;
    }

    private void Note()
    {
        do
        {
            _orders.TryDequeue(out var order);
            Shop.Note(order!);
        }
        while (Interlocked.Decrement(ref _waiting) > 1);
        if (Volatile.Read(ref _waiting) == 0) _closed.TrySetResult();
    }
}
