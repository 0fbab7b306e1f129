// expect: Deadlock: Post itself waits; EventLoop.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State, ManualResetEventSlim Done)> _posted = [];

    public override void Post(SendOrPostCallback callback, object? state)
    {
        using var done = new ManualResetEventSlim();
        _posted.Add((callback, state, done));
        done.Wait();
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
                var (callback, state, done) = _posted.Take();
                callback(state);
                done.Set();
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
