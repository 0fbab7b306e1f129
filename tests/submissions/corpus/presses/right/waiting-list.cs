// accepted: a queue of who waits, completed one by one under a lock
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3 3";

    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = [];
    private int _free = Shop.Presses;

    public async Task<string> PrintAsync(string order, CancellationToken withdrawn)
    {
        await EnterAsync(withdrawn);
        try
        {
            return await Shop.PressAsync(order);
        }
        finally
        {
            Leave();
        }
    }

    private async Task EnterAsync(CancellationToken withdrawn)
    {
        withdrawn.ThrowIfCancellationRequested();
        LinkedListNode<TaskCompletionSource> me;
        lock (_gate)
        {
            if (_free > 0)
            {
                _free--;
                return;
            }

            me = _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        await using var registration = withdrawn.Register(() =>
        {
            lock (_gate)
            {
                // Whoever was let in before has a press.
                if (me.List is null) return;
                _waiting.Remove(me);
            }

            me.Value.TrySetCanceled(withdrawn);
        });
        await me.Value.Task;
    }

    private void Leave()
    {
        TaskCompletionSource? next = null;
        lock (_gate)
        {
            if (_waiting.First is { } first)
            {
                _waiting.RemoveFirst();
                next = first.Value;
            }
            else
            {
                _free++;
            }
        }

        next?.SetResult();
    }
}
