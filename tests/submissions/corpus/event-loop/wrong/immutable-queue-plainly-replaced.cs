// expect: The loop waits for ever; a post was lost; EventLoop.cs
using System.Collections.Immutable;

namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly SemaphoreSlim _count = new(0);
    private ImmutableQueue<(SendOrPostCallback Callback, object? State)> _posted = [];

    public override void Post(SendOrPostCallback callback, object? state)
    {
        _posted = _posted.Enqueue((callback, state));
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
                if (_posted.IsEmpty) continue;
                _posted = _posted.Dequeue(out var next);
                next.Callback(next.State);
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
