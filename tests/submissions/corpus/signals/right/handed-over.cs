// accepted: an order is handed to the printer that waits longest; nobody else can take it
namespace Exercises;

public sealed class Signals
{
    public const string BreakIt = "1 1 3 3 2 1";

    private readonly Lock _gate = new();
    private readonly Queue<string> _orders = new();
    private readonly Queue<TaskCompletionSource<string>> _waiting = new();

    public void Put(string order)
    {
        TaskCompletionSource<string>? first;
        lock (_gate)
        {
            if (!_waiting.TryDequeue(out first)) _orders.Enqueue(order);
        }

        first?.SetResult(order);
    }

    public string Take()
    {
        TaskCompletionSource<string> me;
        lock (_gate)
        {
            if (_orders.TryDequeue(out var order)) return order;
            me = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(me);
        }

        return me.Task.Result;
    }
}
