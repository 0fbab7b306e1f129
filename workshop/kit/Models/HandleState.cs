using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>What stands behind a WaitHandle of the attendee, whose operating system object is never waited for.</summary>
internal abstract class HandleState
{
    sealed class Slot
    {
        public HandleState? State;
    }

    /// <summary>The state of a handle.</summary>
    /// <exception cref="ObjectDisposedException">The handle is disposed.</exception>
    /// <exception cref="Refusal">It was made by something that is not simulated.</exception>
    public static HandleState Of(WaitHandle handle)
    {
        var added = false;
        var safe = handle.SafeWaitHandle;
        safe.DangerousAddRef(ref added);
        safe.DangerousRelease();
        return Here.Scheduler.State.Of<Slot>(handle).State
            ?? throw new Refusal($"This {handle.GetType().Name} was not made by a constructor that is simulated{Here.Scheduler.At(Here.Site)}: wait for the object it came from instead.");
    }

    /// <summary>Gives a new handle its state.</summary>
    public static T Attach<T>(T handle, HandleState state) where T : WaitHandle
    {
        Here.Scheduler.State.Of<Slot>(handle).State = state;
        return handle;
    }

    /// <exception cref="Refusal">There is a name: named objects are shared between processes.</exception>
    public static void OnlyUnnamed(string type, string? name)
    {
        if (!string.IsNullOrEmpty(name))
            throw new Refusal($"A named {type} is shared between processes and is not simulated{Here.Scheduler.At(Here.Site)}. Use one without a name.");
    }

    public abstract StepKind Kind { get; }

    /// <summary>In words: <c>the mutex</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether the lane would not have to wait.</summary>
    public abstract bool IsSignalled(Lane lane);

    /// <summary>The lane goes through; true where it got what its owner left behind.</summary>
    public abstract bool Take(Lane lane, int site);

    /// <summary>What <see cref="WaitHandle.SignalAndWait(WaitHandle, WaitHandle)"/> does first.</summary>
    public abstract void Signal(WaitHandle handle);

    public abstract string Why();

    /// <summary>What a wait reads and changes besides the handle itself.</summary>
    protected virtual Areas Areas => Areas.None;

    /// <summary>Waits and takes.</summary>
    /// <exception cref="AbandonedMutexException">The lane owns the mutex now; its last owner ended without giving it up.</exception>
    public virtual bool Wait(WaitHandle handle, TimeSpan limit)
    {
        var (lane, site) = (Here.Lane, Here.Site);
        if (!Blocking.Wait(Kind, $"waits for {Name}", () => IsSignalled(lane), Footprint.Of(handle, Areas), limit, Why)) return false;
        return Take(lane, site) ? throw new AbandonedMutexException() : true;
    }
}
