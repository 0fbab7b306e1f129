// expect: not on the thread that runs the loop
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
        try
        {
            var task = work();
            task.ContinueWith(_ => Post(static _ => { }, null), TaskContinuationOptions.ExecuteSynchronously);

            var thread = new Thread(() =>
            {
                SetSynchronizationContext(this);
                foreach (var (callback, state) in _posted.GetConsumingEnumerable())
                {
                    callback(state);
                    if (task.IsCompleted) break;
                }
            });
            thread.Start();
            thread.Join();

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
