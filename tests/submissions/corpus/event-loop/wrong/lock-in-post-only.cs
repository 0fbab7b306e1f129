// expect: Lock on one side only; Post takes it, the loop does not; EventLoop.cs
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _posted = new();
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _count = new(0);

    public override void Post(SendOrPostCallback callback, object? state)
    {
        lock (_gate) _posted.Enqueue((callback, state));
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
                var next = _posted.Dequeue();
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
