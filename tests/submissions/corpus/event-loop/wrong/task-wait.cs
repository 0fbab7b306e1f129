// expect: Deadlock: the thread that runs the loop is blocked until a task; EventLoop.cs
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _posted = new();

    public override void Post(SendOrPostCallback callback, object? state)
    {
        lock (_posted) _posted.Enqueue((callback, state));
    }

    public void Run(Func<Task> work)
    {
        var outside = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = work();
            task.Wait();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
