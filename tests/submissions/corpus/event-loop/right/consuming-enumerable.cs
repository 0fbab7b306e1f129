// accepted: the task's end completes the collection, and the loop over it ends
using System.Collections.Concurrent;

namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _posted = new(new ConcurrentQueue<(SendOrPostCallback, object?)>());

    public override void Post(SendOrPostCallback callback, object? state)
    {
        // What comes after the end has nobody to run it.
        try
        {
            _posted.Add((callback, state));
        }
        catch (InvalidOperationException)
        {
        }
    }

    public void Run(Func<Task> work)
    {
        var outside = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = work();
            task.ContinueWith(static (_, loop) => ((EventLoop)loop!)._posted.CompleteAdding(), this, TaskScheduler.Default);
            foreach (var (callback, state) in _posted.GetConsumingEnumerable()) callback(state);
            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
