using System.Collections.Concurrent;

namespace Exercises;

/// <summary>An event loop: one thread runs whatever is posted to it, in the order in which it was posted.</summary>
public sealed class EventLoop : SynchronizationContext
{
    // Thread-safe, for many post; and Take waits, for the loop often has nothing to do.
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _posted = [];

    /// <summary>Has the loop's thread call back later. May be called on any thread.</summary>
    public override void Post(SendOrPostCallback callback, object? state) => _posted.Add((callback, state));

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
                var (callback, state) = _posted.Take();
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
