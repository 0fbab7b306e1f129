// accepted: an immutable queue, exchanged as a whole, and a semaphore that counts
using System.Collections.Immutable;

namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly SemaphoreSlim _count = new(0);
    private ImmutableQueue<(SendOrPostCallback Callback, object? State)> _posted = [];

    public override void Post(SendOrPostCallback callback, object? state)
    {
        ImmutableInterlocked.Enqueue(ref _posted, (callback, state));
        _count.Release();
    }

    public void Run(Func<Task> work)
    {
        var outside = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = work();
            task.ContinueWith(_ => Post(static _ => { }, null), TaskContinuationOptions.ExecuteSynchronously);
            while (!task.IsCompleted)
            {
                _count.Wait();
                if (ImmutableInterlocked.TryDequeue(ref _posted, out var next)) next.Callback(next.State);
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
