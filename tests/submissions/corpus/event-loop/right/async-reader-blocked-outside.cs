// accepted: the loop's own thread blocks in ReadAsync, which is how it waits
using System.Threading.Channels;

namespace Exercises;

public sealed class EventLoop : SynchronizationContext
{
    private readonly Channel<Action> _posted = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });

    public override void Post(SendOrPostCallback callback, object? state) => _posted.Writer.TryWrite(() => callback(state));

    public void Run(Func<Task> work)
    {
        var outside = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = work();
            task.ContinueWith(_ => _posted.Writer.TryComplete(), TaskContinuationOptions.ExecuteSynchronously);
            while (_posted.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
                while (_posted.Reader.TryRead(out var next)) next();

            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }
}
