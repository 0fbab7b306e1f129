namespace ConcurrencyWorkshop.Scheduling;

/// <summary>Waiting with a limit, a token and interruption, and letting time pass.</summary>
internal sealed partial class Scheduler
{
    /// <summary>
    /// Waits until the condition holds. The step that goes on is the one that found it to hold, so that
    /// what the caller does next is one with it.
    /// </summary>
    /// <param name="kind">How the picture shows the wait.</param>
    /// <param name="what">In words: <c>waits for the lock</c>.</param>
    /// <param name="condition">What is waited for.</param>
    /// <param name="footprint">What the condition reads and the caller then changes.</param>
    /// <param name="limit">At most so long in virtual time; zero only looks; null or infinite has no limit.</param>
    /// <param name="why">Who or what stands in the way, for the report of a deadlock.</param>
    /// <param name="token">Ends the wait with an exception.</param>
    /// <returns>False when the limit was over first.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled before the condition held.</exception>
    /// <exception cref="ThreadInterruptedException">The thread was interrupted while it waited.</exception>
    public bool Block(StepKind kind, string what, Func<bool> condition, Footprint footprint, TimeSpan? limit = null, Func<string>? why = null, CancellationToken token = default)
    {
        var lane = Here.Lane;
        var site = Here.Site;
        token.ThrowIfCancellationRequested();
        if (limit == TimeSpan.Zero)
        {
            Park(lane, StepKind.Atomic, site, what, footprint, null);
            return Noticed(lane, condition());
        }
        var due = false;
        VirtualTimer? timer = null;
        if (limit is { } length && length != Timeout.InfiniteTimeSpan)
        {
            if (length < TimeSpan.Zero || length.TotalMilliseconds > int.MaxValue)
                throw new ArgumentOutOfRangeException(nameof(limit), "The limit must be -1 (infinite) or from 0 to Int32.MaxValue milliseconds.");
            if (Searching) Point(site, what, Footprint.Of(Areas.Time));
            timer = Time.After(length, () => due = true);
            footprint = footprint with { Areas = footprint.Areas | Areas.Time };
        }
        if (token.CanBeCanceled) footprint = footprint with { Areas = footprint.Areas | Areas.Tasks };
        Park(lane, kind, site, what, footprint, () => condition() || due || lane.Interrupted || token.IsCancellationRequested, why);
        timer?.Cancel();
        if (condition()) return Noticed(lane, true);
        lane.ReadsShared = true;
        if (lane.Interrupted) Interrupt(lane);
        token.ThrowIfCancellationRequested();
        return false;
    }

    // A wait that succeeds changes something; one that only looked may be the round of a spin.
    bool Noticed(Lane lane, bool success)
    {
        if (success) Writes++;
        else Looked(lane);
        return success;
    }

    /// <summary>Lets virtual time pass.</summary>
    /// <exception cref="ThreadInterruptedException">The thread was interrupted.</exception>
    public void Sleep(TimeSpan duration)
    {
        if (duration == TimeSpan.Zero)
        {
            Yield();
            NoticeInterrupt();
            return;
        }
        NoticeInterrupt();
        Block(StepKind.Sleep, "sleeps", static () => false, Footprint.Nothing, duration);
    }

    /// <summary>Lets every other lane that can go on take a step first.</summary>
    public void Yield()
    {
        var lane = Here.Lane;
        lane.Yielded = true;
        Park(lane, StepKind.Atomic, Here.Site, "yields", Footprint.Anything with { Write = false }, null);
    }

    /// <summary>
    /// What a wait begins with that the operating system carries out: who was interrupted before does not wait,
    /// nor even look, as with a limit of zero. Locks and the slim types notice it only when they really wait.
    /// </summary>
    /// <exception cref="ThreadInterruptedException">The thread was interrupted.</exception>
    public void NoticeInterrupt()
    {
        if (Here.Lane is { Interrupted: true } lane) Interrupt(lane);
    }

    static void Interrupt(Lane lane)
    {
        lane.Interrupted = false;
        throw new ThreadInterruptedException("Thread was interrupted from a waiting state.");
    }
}
