// expect: Post was blocked from 1.5 s to 2 s; what is inside the lock; EventLoop.cs
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
            lock (_posted)
            {
                while (!task.IsCompleted)
                {
                    while (_posted.Count == 0) Monitor.Wait(_posted);
                    var (callback, state) = _posted.Dequeue();
                    callback(state);
                }
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
