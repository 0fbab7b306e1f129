// accepted: the end is a flag under the same lock
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _posted = new();
    private bool _done;

    public override void Post(SendOrPostCallback callback, object? state)
    {
        lock (_posted)
        {
            _posted.Enqueue((callback, state));
            Monitor.Pulse(_posted);
        }
    }

    public void Run(Func<Task> work)
    {
        var outside = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = work();
            task.ContinueWith(_ =>
            {
                lock (_posted)
                {
                    _done = true;
                    Monitor.Pulse(_posted);
                }
            }, TaskContinuationOptions.ExecuteSynchronously);
            while (Next() is { } next) next.Callback(next.State);
            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }

    private (SendOrPostCallback Callback, object? State)? Next()
    {
        lock (_posted)
        {
            while (_posted.Count == 0)
            {
                if (_done) return null;
                Monitor.Wait(_posted);
            }

            return _posted.Dequeue();
        }
    }
}
