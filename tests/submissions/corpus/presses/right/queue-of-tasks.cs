// accepted: a semaphore made by hand
namespace Exercises;

public sealed class Presses
{
    public const string BreakIt = "1 1 2 2 3";

    private readonly Queue<TaskCompletionSource> _waiting = [];
    private readonly object _gate = new();
    private int _taken;

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
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_taken < Shop.Presses)
            {
                _taken++;
                return;
            }

            _waiting.Enqueue(turn);
        }

        using (withdrawn.Register(() => turn.TrySetCanceled(withdrawn))) await turn.Task;
    }

    private void Leave()
    {
        lock (_gate)
        {
            while (_waiting.TryDequeue(out var next))
                if (next.TrySetResult()) return;
            _taken--;
        }
    }
}
