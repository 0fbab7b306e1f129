// accepted: an event that is reset before the queue is emptied, never after
using System.Collections.Concurrent;

namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly ConcurrentQueue<(SendOrPostCallback Callback, object? State)> _posted = new();
    private readonly ManualResetEvent _some = new(false);

    public override void Post(SendOrPostCallback callback, object? state)
    {
        _posted.Enqueue((callback, state));
        _some.Set();
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
                _some.WaitOne();
                _some.Reset();
                while (_posted.TryDequeue(out var next)) next.Callback(next.State);
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
