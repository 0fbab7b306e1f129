using System.Diagnostics.CodeAnalysis;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Source: the documentation of System.Threading.LazyInitializer. Whose the variables are is not known
/// here: their steps meet every other step.
/// </summary>
[Models(typeof(LazyInitializer))]
internal static class LazyInitializerModel
{
    static readonly Footprint looks = Footprint.Anything with { Write = false };

    public static T EnsureInitialized<T>([NotNull] ref T? target) where T : class => First(ref target, Instances.Create<T>);

    public static T EnsureInitialized<T>([NotNull] ref T? target, Func<T> valueFactory) where T : class => First(ref target, valueFactory);

    public static T EnsureInitialized<T>([AllowNull] ref T target, ref bool initialized, [NotNullIfNotNull(nameof(syncLock))] ref object? syncLock) =>
        Locked(ref target!, ref initialized, ref syncLock, Instances.Create<T>);

    public static T EnsureInitialized<T>([AllowNull] ref T target, ref bool initialized, [NotNullIfNotNull(nameof(syncLock))] ref object? syncLock, Func<T> valueFactory) =>
        Locked(ref target!, ref initialized, ref syncLock, valueFactory);

    public static T EnsureInitialized<T>([NotNull] ref T? target, [NotNullIfNotNull(nameof(syncLock))] ref object? syncLock, Func<T> valueFactory) where T : class
    {
        Blocking.Try("looks whether the value is there", looks);
        if (target is { } there) return There(there);
        LockState.Enter(Lock(ref syncLock));
        try
        {
            if (target is null)
            {
                var value = Made(valueFactory);
                Change("stores the value");
                target = value;
            }
            return target!;
        }
        finally
        {
            Leave(syncLock!);
        }
    }

    // Several may make a value; the first that is stored is everybody's.
    static T First<T>([NotNull] ref T? target, Func<T> factory) where T : class
    {
        Blocking.Try("looks whether the value is there", looks);
        if (target is { } there) return There(there);
        var value = Made(factory);
        Change("stores the value if it is the first");
        return target ??= value;
    }

    static T Locked<T>(ref T target, ref bool initialized, ref object? syncLock, Func<T> factory)
    {
        Blocking.Try("looks whether the value is there", looks);
        if (initialized) return There(target);
        LockState.Enter(Lock(ref syncLock));
        try
        {
            if (!initialized)
            {
                var value = factory();
                Change("stores the value");
                (target, initialized) = (value, true);
            }
            return target;
        }
        finally
        {
            Leave(syncLock!);
        }
    }

    static void Change(string what) => Here.Scheduler.Point(Here.Site, what, Footprint.Anything);

    static object Lock(ref object? syncLock)
    {
        if (syncLock is { } there) return there;
        Change("makes the lock");
        return syncLock ??= new object();
    }

    // At the end of the simulation the lane unwinds through here.
    static void Leave(object syncLock)
    {
        if (!Here.Scheduler.IsOver) LockState.Exit(syncLock);
    }

    static T There<T>(T value)
    {
        Here.Lane.ReadsShared = true;
        return value;
    }

    static T Made<T>(Func<T> factory) where T : class =>
        factory() ?? throw new InvalidOperationException("ValueFactory returned null.");
}
