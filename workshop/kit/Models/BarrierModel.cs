using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Who has arrived at a barrier. The real object only counts its participants.</summary>
internal sealed class BarrierState
{
    public sealed class Phase
    {
        public bool Finishing;
        public bool Done;
        public Exception? Error;
    }

    public Action<Barrier>? Action;
    public Lane? ActionLane;
    public Phase Current = new();
    public long Number;
    public int Arrived;
    public bool Disposed;

    public static BarrierState Of(Barrier target)
    {
        var state = Here.Scheduler.State.Of<BarrierState>(target);
        ObjectDisposedException.ThrowIf(state.Disposed, target);
        return state;
    }

    /// <summary>Ends the phase: all have arrived.</summary>
    /// <exception cref="BarrierPostPhaseException">The action threw.</exception>
    public void Finish(Barrier target)
    {
        var phase = Current;
        (phase.Finishing, Arrived) = (true, 0);
        if (Action is { } action)
        {
            ActionLane = Here.Lane;
            try
            {
                action(target);
            }
            catch (Exception error) when (error is not (SimulationOver or Refusal))
            {
                phase.Error = error;
            }
            AtomicStep.Change(target, "ends the phase");
            ActionLane = null;
        }
        (phase.Done, Current) = (true, new Phase());
        Number++;
        Here.Scheduler.Changed();
        ThrowError(phase);
    }

    public static void ThrowError(Phase phase)
    {
        if (phase.Error is { } error) throw new BarrierPostPhaseException(error);
    }
}

/// <summary>Source: the documentation of System.Threading.Barrier.</summary>
[Models(typeof(Barrier))]
internal static class BarrierModel
{
    public static Barrier New(int participantCount) => new(participantCount);

    public static Barrier New(int participantCount, Action<Barrier>? postPhaseAction)
    {
        var barrier = new Barrier(participantCount);
        BarrierState.Of(barrier).Action = postPhaseAction;
        return barrier;
    }

    public static int get_ParticipantCount(Barrier target)
    {
        Look(target);
        return target.ParticipantCount;
    }

    public static int get_ParticipantsRemaining(Barrier target)
    {
        Look(target);
        return target.ParticipantCount - Here.Scheduler.State.Of<BarrierState>(target).Arrived;
    }

    public static long get_CurrentPhaseNumber(Barrier target)
    {
        Look(target);
        return Here.Scheduler.State.Of<BarrierState>(target).Number;
    }

    static void Look(Barrier target) => AtomicStep.Look(target, "reads the barrier");

    public static long AddParticipant(Barrier target) => AddParticipants(target, 1);

    public static long AddParticipants(Barrier target, int participantCount)
    {
        var state = OutsideAction(target);
        AtomicStep.Change(target, "joins the barrier");
        target.AddParticipants(participantCount);
        if (state.ActionLane is null) return state.Number;
        // Who joins while a phase ends takes part in the next one.
        var next = state.Number + 1;
        Here.Scheduler.Block(StepKind.Wait, "waits for the end of the phase", () => state.ActionLane is null, Footprint.Of(target), null, () => "its action still runs");
        return next;
    }

    public static void RemoveParticipant(Barrier target) => RemoveParticipants(target, 1);

    public static void RemoveParticipants(Barrier target, int participantCount)
    {
        var state = OutsideAction(target);
        AtomicStep.Change(target, "leaves the barrier");
        var remaining = target.ParticipantCount - participantCount;
        if (participantCount > 0 && remaining >= 0 && remaining < state.Arrived)
            throw new InvalidOperationException("The participantCount argument is greater than the number of participants that haven't yet arrived at the barrier in this phase.");
        target.RemoveParticipants(participantCount);
        if (remaining > 0 && remaining == state.Arrived) state.Finish(target);
    }

    public static void SignalAndWait(Barrier target) => Arrive(target, Timeout.InfiniteTimeSpan, default);

    public static void SignalAndWait(Barrier target, CancellationToken cancellationToken) => Arrive(target, Timeout.InfiniteTimeSpan, cancellationToken);

    public static bool SignalAndWait(Barrier target, int millisecondsTimeout) => Arrive(target, Limit.Of(millisecondsTimeout), default);

    public static bool SignalAndWait(Barrier target, TimeSpan timeout) => Arrive(target, Limit.Of(timeout), default);

    public static bool SignalAndWait(Barrier target, int millisecondsTimeout, CancellationToken cancellationToken) => Arrive(target, Limit.Of(millisecondsTimeout), cancellationToken);

    public static bool SignalAndWait(Barrier target, TimeSpan timeout, CancellationToken cancellationToken) => Arrive(target, Limit.Of(timeout), cancellationToken);

    static bool Arrive(Barrier target, TimeSpan limit, CancellationToken token)
    {
        var state = OutsideAction(target, token);
        AtomicStep.Change(target, "arrives at the barrier");
        if (target.ParticipantCount == 0) throw new InvalidOperationException("The barrier has no registered participants.");
        if (state.ActionLane is not null) throw new InvalidOperationException("The number of threads using the barrier exceeded the total number of registered participants.");
        var phase = state.Current;
        if (++state.Arrived == target.ParticipantCount)
        {
            state.Finish(target);
            return true;
        }
        if (limit == TimeSpan.Zero)
        {
            state.Arrived--;
            return false;
        }
        if (!Stay(target, state, phase, limit, token)) return false;
        BarrierState.ThrowError(phase);
        return true;
    }

    // Who gives up takes the arrival back, unless the phase is already about to end.
    static bool Stay(Barrier target, BarrierState state, BarrierState.Phase phase, TimeSpan limit, CancellationToken token)
    {
        bool IsDone() => phase.Done;
        string Missing() => $"{state.Arrived} of {target.ParticipantCount} have arrived";
        try
        {
            if (Here.Scheduler.Block(StepKind.Wait, "waits at the barrier", IsDone, Footprint.Of(target), limit, Missing, token)) return true;
        }
        catch (Exception error) when (error is OperationCanceledException or ThreadInterruptedException)
        {
            if (!phase.Finishing || error is ThreadInterruptedException)
            {
                if (!phase.Finishing) state.Arrived--;
                throw;
            }
        }
        if (!phase.Finishing)
        {
            state.Arrived--;
            return false;
        }
        if (!phase.Done) Here.Scheduler.Block(StepKind.Wait, "waits for the end of the phase", IsDone, Footprint.Of(target), null, () => "its action still runs");
        return true;
    }

    public static void Dispose(Barrier target)
    {
        var state = Here.Scheduler.State.Of<BarrierState>(target);
        ThrowInsideAction(state);
        AtomicStep.Change(target, "disposes the barrier");
        state.Disposed = true;
        target.Dispose();
    }

    static BarrierState OutsideAction(Barrier target, CancellationToken token = default)
    {
        var state = BarrierState.Of(target);
        token.ThrowIfCancellationRequested();
        ThrowInsideAction(state);
        return state;
    }

    static void ThrowInsideAction(BarrierState state)
    {
        if (state.ActionLane == Here.Lane) throw new InvalidOperationException("This method may not be called from within the postPhaseAction.");
    }
}
