namespace Exercises;

/// <summary>An event loop: one thread runs whatever is posted to it, in the order in which it was posted.</summary>
public sealed class EventLoop : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _posted = new();

    /// <summary>Has the loop's thread call back later. May be called on any thread.</summary>
    public override void Post(SendOrPostCallback callback, object? state)
    {
        // TODO: a Queue is not thread-safe, and Run asks again and again whether something has come. Mend both.
        _posted.Enqueue((callback, state));
    }

    /// <summary>Runs the work on the calling thread, with everything that it posts, until the work's task is complete.</summary>
    public void Run(Func<Task> work)
    {
        var outside = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = work();
            // The last await of the work may have gone on elsewhere: then this wakes the loop.
            task.ContinueWith(_ => Post(static _ => { }, null), TaskContinuationOptions.ExecuteSynchronously);

            while (!task.IsCompleted)
            {
                if (_posted.Count == 0) continue;
                var (callback, state) = _posted.Dequeue();
                callback(state);
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
