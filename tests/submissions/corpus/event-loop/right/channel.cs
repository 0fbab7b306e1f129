// accepted: a Channel; the loop blocks on its reader, as a loop may
using System.Threading.Channels;

namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly Channel<(SendOrPostCallback Callback, object? State)> _posted = Channel.CreateUnbounded<(SendOrPostCallback Callback, object? State)>();

    public override void Post(SendOrPostCallback callback, object? state)
    {
        _posted.Writer.TryWrite((callback, state));
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
                if (_posted.Reader.TryRead(out var next)) next.Callback(next.State);
                else _posted.Reader.WaitToReadAsync().AsTask().Wait();
            }

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
