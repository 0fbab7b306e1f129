// accepted: a lock, a condition, and an array taken over whole
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly Lock _lock = new();
    private readonly ManualResetEventSlim _some = new();
    private List<(SendOrPostCallback Callback, object? State)> _posted = [];

    public override void Post(SendOrPostCallback callback, object? state)
    {
        lock (_lock)
        {
            _posted.Add((callback, state));
            _some.Set();
        }
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
                _some.Wait();
                List<(SendOrPostCallback Callback, object? State)> now;
                lock (_lock)
                {
                    (now, _posted) = (_posted, []);
                    _some.Reset();
                }

                foreach (var (callback, state) in now) callback(state);
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
