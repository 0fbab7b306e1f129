// expect: There are locks, and still two threads are inside the same Queue; the same one
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _posted = new();
    private readonly Lock _post = new();
    private readonly Lock _take = new();
    private readonly SemaphoreSlim _count = new(0);

    public override void Post(SendOrPostCallback callback, object? state)
    {
        lock (_post) _posted.Enqueue((callback, state));
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
                (SendOrPostCallback Callback, object? State) next;
                lock (_take) next = _posted.Dequeue();
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
