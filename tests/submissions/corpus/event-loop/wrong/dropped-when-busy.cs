// expect: The loop waits for ever; a post was lost
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _posted = new();
    private readonly SemaphoreSlim _count = new(0);

    public override void Post(SendOrPostCallback callback, object? state)
    {
        if (Monitor.TryEnter(_posted))
        {
            _posted.Enqueue((callback, state));
            Monitor.Exit(_posted);
            _count.Release();
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
                _count.Wait();
                (SendOrPostCallback Callback, object? State) next;
                lock (_posted) next = _posted.Dequeue();
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
