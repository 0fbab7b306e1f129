namespace ConcurrencyWorkshop.Scheduling;

/// <summary>Something for the pool to run.</summary>
/// <param name="Run">What to run.</param>
/// <param name="By">The lane that queued it; -1 for a timer.</param>
/// <param name="Queued">When, in ticks of virtual time.</param>
/// <param name="What">In words: <c>queued with Task.Run</c>.</param>
/// <param name="Site">The call site that queued it.</param>
internal sealed record WorkItem(Action Run, int By, long Queued, string What, int Site)
{
    /// <summary>The task that it runs, so that a wait for it can take it out of the queue and run it inline.</summary>
    public Task? Task { get; init; }

    /// <summary>Whether the task may be cancelled before it starts.</summary>
    public bool MayBeCanceled { get; init; }
}
