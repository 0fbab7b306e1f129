// expect: Wrong order
using System.Collections.Concurrent;
using System.Threading.Channels;
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly BlockingCollection<Action> _q = new(new ConcurrentStack<Action>());
    public override void Post(SendOrPostCallback d, object? s) { _q.Add(() => d(s)); }
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
                _q.Take()();
            }
            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
