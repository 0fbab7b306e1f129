// accepted: takes all that is there in one go
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private List<(SendOrPostCallback Callback, object? State)> _posted = [];
    private readonly object _gate = new();

    public override void Post(SendOrPostCallback callback, object? state)
    {
        lock (_gate)
        {
            _posted.Add((callback, state));
            Monitor.PulseAll(_gate);
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
                List<(SendOrPostCallback Callback, object? State)> batch;
                lock (_gate)
                {
                    while (_posted.Count == 0) Monitor.Wait(_gate);
                    (batch, _posted) = (_posted, []);
                }

                foreach (var (callback, state) in batch) callback(state);
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
