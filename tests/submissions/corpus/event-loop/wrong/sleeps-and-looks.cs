// expect: The loop sleeps and looks again: Thread.Sleep; EventLoop.cs
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<(SendOrPostCallback Callback, object? State)> _posted = new();

    public override void Post(SendOrPostCallback callback, object? state)
    {
        _posted.Enqueue((callback, state));
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
                else Thread.Sleep(1);
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
