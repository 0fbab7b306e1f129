using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>The waits that the models of the synchronization types are made of.</summary>
internal static class Blocking
{
    /// <summary>
    /// Waits until the condition holds; the caller then takes what it waited for in the same step. A limit
    /// of zero only tries, yet its step counts as one that changes the object: whoever tries first takes it.
    /// </summary>
    /// <returns>False when the limit was over first.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public static bool Wait(StepKind kind, string what, Func<bool> condition, Footprint footprint, TimeSpan? limit = null, Func<string>? why = null, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        if (limit != TimeSpan.Zero) return Here.Scheduler.Block(kind, what, condition, footprint, limit, why, token);
        Try(what, footprint);
        return AtomicStep.Did(condition());
    }

    /// <summary>
    /// The same where others can see who waits: to stand in the queue is a step of its own, taken only by
    /// who cannot go on at once. <paramref name="queued"/> is given 1 when the lane begins to stand in the
    /// queue and -1 when it no longer does.
    /// </summary>
    public static bool Queue(StepKind kind, string what, Func<bool> condition, Footprint footprint, Action<int> queued, TimeSpan? limit = null, Func<string>? why = null, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        Try(what, footprint);
        if (AtomicStep.Did(condition())) return true;
        if (limit == TimeSpan.Zero) return false;
        queued(1);
        Here.Scheduler.Changed();
        try
        {
            return Here.Scheduler.Block(kind, what, condition, footprint, limit, why, token);
        }
        finally
        {
            queued(-1);
        }
    }

    /// <summary>A step that may change what it touches; the caller says afterwards whether it did.</summary>
    public static void Try(string what, Footprint footprint)
    {
        var lane = Here.Lane;
        if (lane.StaticConstructors == 0) lane.Scheduler.Park(lane, StepKind.Atomic, Here.Site, what, footprint, null);
    }

    /// <summary>
    /// The step that gives a lock up. Only who tries for the lock can see it free a moment earlier; a
    /// bounded search does without that point.
    /// </summary>
    public static void Unlock(object target, string what)
    {
        var scheduler = Here.Scheduler;
        if (scheduler.Chooser is not { IsBounded: true })
        {
            AtomicStep.Change(target, what);
            return;
        }
        scheduler.Synchronize(Here.Lane, Footprint.Of(target));
        scheduler.Changed();
    }

    /// <summary>Completes tasks whose continuations .NET sends to the pool.</summary>
    public static void CompleteOnPool(Action complete)
    {
        var lane = Here.Lane;
        var outer = lane.DefersContinuations;
        lane.DefersContinuations = true;
        try
        {
            complete();
        }
        finally
        {
            lane.DefersContinuations = outer;
        }
    }

    /// <summary>Who holds something, in words: <c>held by thread 1 (Till.cs:12)</c>.</summary>
    public static string HeldBy(string held, Lane lane, int site) => $"{held} by {lane.Name}{lane.Scheduler.At(site)}";
}
