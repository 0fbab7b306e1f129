// expect: The loop waits for ever; a post was lost, or nobody woke the loop
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _posted = new();

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
            task.ContinueWith(_ => Post(static _ => { }, null), TaskContinuationOptions.ExecuteSynchronously);

            while (!task.IsCompleted)
            {
                (SendOrPostCallback Callback, object? State) next;
                lock (_posted)
                {
                    Monitor.Wait(_posted);
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
