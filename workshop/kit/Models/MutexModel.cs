using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Who owns a mutex. One whose owner ended is free, and tells so whoever takes it next.</summary>
internal sealed class MutexState : HandleState
{
    Lane? owner;
    int depth;
    int since;

    public override StepKind Kind => StepKind.Lock;

    public override string Name => "the mutex";

    public override bool IsSignalled(Lane lane) => owner is null || owner == lane || owner.Done;

    public override bool Take(Lane lane, int site)
    {
        if (owner == lane)
        {
            depth++;
            return false;
        }
        var abandoned = owner is not null;
        (owner, depth, since) = (lane, 1, site);
        return abandoned;
    }

    public override string Why() => owner is null ? "" : Blocking.HeldBy("held", owner, since);

    /// <exception cref="ApplicationException">The lane does not own it.</exception>
    public override void Signal(WaitHandle handle)
    {
        if (owner != Here.Lane) throw new ApplicationException("Object synchronization method was called from an unsynchronized block of code.");
        if (depth == 1) Blocking.Unlock(handle, "releases the mutex");
        if (--depth == 0) owner = null;
    }
}

/// <summary>Source: the documentation of System.Threading.Mutex.</summary>
[Models(typeof(Mutex))]
internal static class MutexModel
{
    public static Mutex New() => New(false);

    public static Mutex New(bool initiallyOwned)
    {
        var state = new MutexState();
        if (initiallyOwned) state.Take(Here.Lane, Here.Site);
        return HandleState.Attach(new Mutex(), state);
    }

    public static Mutex New(bool initiallyOwned, string? name)
    {
        HandleState.OnlyUnnamed(nameof(Mutex), name);
        return New(initiallyOwned);
    }

    public static Mutex New(bool initiallyOwned, string? name, out bool createdNew)
    {
        createdNew = true;
        return New(initiallyOwned, name);
    }

    public static void ReleaseMutex(Mutex target) => HandleState.Of(target).Signal(target);
}
