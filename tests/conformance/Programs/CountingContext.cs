namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>A context as an attendee writes one: a queue that one thread works off.</summary>
internal sealed class CountingContext : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> queue = new();
    private readonly object gate = new();

    public int Posts { get; private set; }

    public int Started { get; private set; }

    public int Completed { get; private set; }

    public Exception? Error { get; private set; }

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (gate)
        {
            Posts++;
            queue.Enqueue((d, state));
            Monitor.Pulse(gate);
        }
    }

    public override void OperationStarted() => Started++;

    public override void OperationCompleted() => Completed++;

    /// <summary>Runs it on this thread, with what it posts, until it is complete.</summary>
    public string Run(Func<Task<string>> work)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = work();
            task.ContinueWith(_ => Post(_ => { }, null), TaskScheduler.Default);
            while (!task.IsCompleted) Next();
            return task.Result;
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    private void Next()
    {
        (SendOrPostCallback Callback, object? State) item;
        lock (gate)
        {
            while (queue.Count == 0) Monitor.Wait(gate);
            item = queue.Dequeue();
        }
        try
        {
            item.Callback(item.State);
        }
        catch (InvalidOperationException error)
        {
            Error = error;
        }
    }
}
