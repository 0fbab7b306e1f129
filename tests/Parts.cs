namespace ConcurrencyWorkshop.Testing;

/// <summary>Runs parts two at a time, in the order in which they were given: each keeps about one core busy.</summary>
internal sealed class Parts
{
    private const int AtOnce = 2;

    private readonly Lock gate = new();
    private readonly Queue<Task<Outcome>> waiting = new();
    private int running;

    /// <summary>Begins the part as soon as its turn has come.</summary>
    public Task<Outcome> Start(Func<Outcome> run)
    {
        var part = new Task<Outcome>(run);
        lock (gate)
        {
            if (running == AtOnce) waiting.Enqueue(part);
            else
            {
                running++;
                new Thread(() => RunFrom(part)) { IsBackground = true }.Start();
            }
        }

        return part;
    }

    private void RunFrom(Task<Outcome> first)
    {
        for (var part = first; part is not null; part = Next()) part.RunSynchronously();
    }

    private Task<Outcome>? Next()
    {
        lock (gate)
        {
            if (waiting.TryDequeue(out var next)) return next;
            running--;
            return null;
        }
    }
}
