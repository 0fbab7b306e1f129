// expect: The loop waits for ever; does not see that its work has ended elsewhere
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
        SetSynchronizationContext(this);
        var task = work();
        while (!task.IsCompleted)
        {
            var (callback, state) = _posted.Take();
            callback(state);
        }

        SetSynchronizationContext(outside);
    }
}
