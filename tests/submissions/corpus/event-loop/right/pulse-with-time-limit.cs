// accepted: looks again after each wake-up, also after one that comes of the time limit
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _posted = new();

    public override void Post(SendOrPostCallback callback, object? state)
    {
        Monitor.Enter(_posted);
        try
        {
            _posted.Enqueue((callback, state));
            Monitor.PulseAll(_posted);
        }
        finally
        {
            Monitor.Exit(_posted);
        }
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
                (SendOrPostCallback Callback, object? State) next;
                lock (_posted)
                {
                    while (_posted.Count == 0) Monitor.Wait(_posted, TimeSpan.FromSeconds(30));
                    next = _posted.Dequeue();
                }

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
