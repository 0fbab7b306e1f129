// expect: not on the thread that runs the loop; EventLoop.cs
namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{


    public override void Post(SendOrPostCallback callback, object? state)
    {
        ThreadPool.QueueUserWorkItem(_ => callback(state));
    }

    public void Run(Func<Task> work)
    {
        var outside = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = work();
            task.ContinueWith(_ => Post(static _ => { }, null), TaskContinuationOptions.ExecuteSynchronously);

            task.Wait();

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
