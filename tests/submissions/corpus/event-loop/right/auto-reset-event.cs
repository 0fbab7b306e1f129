// accepted: an event that remembers, and a loop that empties the queue each time
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<(SendOrPostCallback Callback, object? State)> _posted = new();
    private readonly AutoResetEvent _something = new(false);

    public override void Post(SendOrPostCallback callback, object? state)
    {
        _posted.Enqueue((callback, state));
        _something.Set();
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
                if (_posted.TryDequeue(out var next)) next.Callback(next.State);
                else _something.WaitOne();
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
