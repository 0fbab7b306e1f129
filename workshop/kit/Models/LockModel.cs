using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

// The object only names the state here; nothing locks on it as an object.
#pragma warning disable CS9216

/// <summary>
/// The lock that a System.Threading.Lock is. The object has a monitor besides, as any object, which is another
/// lock: whoever waits or pulses there without having entered it is told so.
/// </summary>
internal sealed class OwnLockState : LockState
{
    public static OwnLockState Of(Lock target) => Here.Scheduler.State.Of<OwnLockState>(target);

    public static bool Enter(Lock target, TimeSpan? limit = null) => Of(target).Enter(limit, target);

    public static void Exit(Lock target) => Of(target).Leave(target);
}

/// <summary>Source: the documentation of System.Threading.Lock.</summary>
[Models(typeof(Lock))]
internal static class LockModel
{
    public static void Enter(Lock target) => OwnLockState.Enter(NotNull(target));

    public static void Exit(Lock target) => OwnLockState.Exit(NotNull(target));

    public static bool TryEnter(Lock target) => OwnLockState.Enter(NotNull(target), TimeSpan.Zero);

    public static bool TryEnter(Lock target, int millisecondsTimeout) => OwnLockState.Enter(NotNull(target), Limit.Of(millisecondsTimeout));

    public static bool TryEnter(Lock target, TimeSpan timeout) => OwnLockState.Enter(NotNull(target), Limit.Of(timeout));

    public static bool get_IsHeldByCurrentThread(Lock target) => OwnLockState.Of(target).Owner == Here.Lane;

    // The real lock is taken too, so that there is a real scope to return; nobody can be in its way,
    // since only one lane runs and the modelled lock lets only one in.
    public static Lock.Scope EnterScope(Lock target)
    {
        OwnLockState.Enter(NotNull(target));
        return target.EnterScope();
    }

    // A Monitor is given its object, and says which argument is null; a member called on null says only that.
    static Lock NotNull(Lock? target) => target ?? throw new NullReferenceException();
}

/// <summary>The end of a <c>lock</c> statement on a System.Threading.Lock.</summary>
[Models(typeof(Lock.Scope))]
internal static class LockScopeModel
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_lockObj")]
    static extern ref Lock? Target(ref Lock.Scope scope);

    public static void Dispose(ref Lock.Scope scope)
    {
        if (Target(ref scope) is not { } target) return;
        // The end of the simulation may unwind through here: then the real lock is let go all the same.
        try
        {
            OwnLockState.Exit(target);
        }
        finally
        {
            scope.Dispose();
        }
    }
}
