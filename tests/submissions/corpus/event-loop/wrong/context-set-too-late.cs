// expect: not on the thread that runs the loop: its await was never posted there; EventLoop.cs
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly System.Collections.Concurrent.BlockingCollection<(SendOrPostCallback Callback, object? State)> _posted = [];

    public override void Post(SendOrPostCallback callback, object? state)
    {
        _posted.Add((callback, state));
    }

    public void Run(Func<Task> work)
    {
        var outside = Current;
        var task = work();
        SetSynchronizationContext(this);
        task.ContinueWith(_ => Post(static _ => { }, null), TaskContinuationOptions.ExecuteSynchronously);
        while (!task.IsCompleted)
        {
            var (callback, state) = _posted.Take();
            callback(state);
        }

        SetSynchronizationContext(outside);
        task.GetAwaiter().GetResult();
    }
}
