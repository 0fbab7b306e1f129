// expect: The loop waits for ever
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<(SendOrPostCallback Callback, object? State)> _posted = new();
    private readonly ManualResetEventSlim _something = new();

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
                if (_posted.TryDequeue(out var next))
                {
                    next.Callback(next.State);
                }
                else
                {
                    _something.Reset();
                    _something.Wait();
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
