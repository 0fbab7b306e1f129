// expect: Busy loop; EventLoop.cs
using System.Collections.Concurrent;

namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly ConcurrentQueue<(SendOrPostCallback Callback, object? State)> _posted = new();

    public override void Post(SendOrPostCallback callback, object? state) => _posted.Enqueue((callback, state));

    public void Run(Func<Task> work)
    {
        var outside = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = work();
            while (!task.IsCompleted)
            {
                SpinWait.SpinUntil(() => !_posted.IsEmpty || task.IsCompleted);
                if (_posted.TryDequeue(out var next)) next.Callback(next.State);
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
