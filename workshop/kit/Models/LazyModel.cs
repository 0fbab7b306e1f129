using System.Reflection;
using System.Runtime.ExceptionServices;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// How far a Lazy is. The real object gets its value when it is published, so that what only looks at it
/// (ToString, a debugger) sees the same.
/// </summary>
internal sealed class LazyState<T>
{
    public LazyThreadSafetyMode Mode;
    public bool UsesConstructor;
    public Func<T>? Factory;
    public bool IsCreated;
    public T Value = default!;
    public ExceptionDispatchInfo? Error;
    public Lane? Maker;
    public int MakerSite;

    public T Published() => IsCreated ? Value : throw new Refusal("A Lazy was read where the simulation does not see it. Read its Value in the code of the exercise.");

    public bool IsDecided => IsCreated || Error is not null;

    public T Result()
    {
        Error?.Throw();
        return Value;
    }

    /// <summary>Makes the value and keeps it, or the exception: those of a factory are kept, those of a constructor are not.</summary>
    public void Make(Lazy<T> target)
    {
        T value;
        try
        {
            if (UsesConstructor)
            {
                value = Instances.Create<T>();
            }
            else
            {
                var factory = Factory ?? throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
                Factory = null;
                value = factory();
            }
        }
        catch (Exception error) when (error is not (SimulationOver or Refusal))
        {
            AtomicStep.Change(target, "fails to make the lazy value");
            if (!UsesConstructor) Error = ExceptionDispatchInfo.Capture(error);
            throw;
        }
        Publish(target, value);
    }

    public void Publish(Lazy<T> target, T value)
    {
        AtomicStep.Change(target, "publishes the lazy value");
        if (IsCreated) return;
        (IsCreated, Value, Error) = (true, value, null);
        _ = target.Value;
    }
}

/// <summary>Source: the documentation of System.Lazy&lt;T&gt;.</summary>
[Models(typeof(Lazy<>))]
internal static class LazyModel
{
    public static Lazy<T> New<T>() => Make<T>(null, LazyThreadSafetyMode.ExecutionAndPublication);

    public static Lazy<T> New<T>(T value)
    {
        var lazy = new Lazy<T>(value);
        var state = Here.Scheduler.State.Of<LazyState<T>>(lazy);
        (state.IsCreated, state.Value) = (true, value);
        return lazy;
    }

    public static Lazy<T> New<T>(bool isThreadSafe) => Make<T>(null, ModeOf(isThreadSafe));

    public static Lazy<T> New<T>(LazyThreadSafetyMode mode) => Make<T>(null, mode);

    public static Lazy<T> New<T>(Func<T> valueFactory) => New(valueFactory, LazyThreadSafetyMode.ExecutionAndPublication);

    public static Lazy<T> New<T>(Func<T> valueFactory, bool isThreadSafe) => New(valueFactory, ModeOf(isThreadSafe));

    public static Lazy<T> New<T>(Func<T> valueFactory, LazyThreadSafetyMode mode)
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        return Make(valueFactory, mode);
    }

    static LazyThreadSafetyMode ModeOf(bool isThreadSafe) => isThreadSafe ? LazyThreadSafetyMode.ExecutionAndPublication : LazyThreadSafetyMode.None;

    static Lazy<T> Make<T>(Func<T>? factory, LazyThreadSafetyMode mode)
    {
        LazyState<T>? state = null;
        var lazy = new Lazy<T>(() => state!.Published(), mode);
        state = Here.Scheduler.State.Of<LazyState<T>>(lazy);
        (state.Mode, state.Factory, state.UsesConstructor) = (mode, factory, factory is null);
        return lazy;
    }

    // What a derived class, an AsyncLazy say, handed to the constructor of its base is in the real object. It is taken
    // out when the object is first used, for the real one would make another lane wait for real.
    static LazyState<T>? StateOf<T>(Lazy<T> target)
    {
        if (Here.Scheduler.State.Find<LazyState<T>>(target) is { } known) return known;
        if (target.GetType() == typeof(Lazy<T>) || target.IsValueCreated) return null;
        if (Shape<T>.Mode?.GetValue(target) is not LazyThreadSafetyMode mode || Shape<T>.Factory?.GetValue(target) is not Func<T> factory)
            throw new Refusal($"A class derived from Lazy without a factory is not simulated{Here.Scheduler.At(Here.Site)}. Give it a factory, or use a field of type Lazy.");
        var state = Here.Scheduler.State.Of<LazyState<T>>(target);
        (state.Mode, state.Factory) = (mode, factory);
        Shape<T>.Factory.SetValue(target, (Func<T>)state.Published);
        return state;
    }

    static class Shape<T>
    {
        const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

        public static readonly PropertyInfo? Mode = typeof(Lazy<T>).GetProperty("Mode", Hidden);
        public static readonly FieldInfo? Factory = typeof(Lazy<T>).GetField("_factory", Hidden);
    }

    public static bool get_IsValueCreated<T>(Lazy<T> target)
    {
        if (StateOf(target) is not { } state) return target.IsValueCreated;
        AtomicStep.Look(target, "reads whether the lazy value is made");
        return state.IsCreated;
    }

    public static T get_Value<T>(Lazy<T> target)
    {
        if (StateOf(target) is not { } state) return target.Value;
        if (state.IsDecided)
        {
            // It stays so: no other lane can come between.
            if (Here.Scheduler.Searching) Here.Scheduler.Accesses.Synchronize(Here.Lane, target);
            Here.Lane.ReadsShared = true;
            return state.Result();
        }
        switch (state.Mode)
        {
            case LazyThreadSafetyMode.ExecutionAndPublication:
                MakeAlone(target, state);
                break;
            case LazyThreadSafetyMode.PublicationOnly:
                MakeAndPublishFirst(target, state);
                break;
            default:
                AtomicStep.Try(target, "needs the lazy value");
                if (!state.IsDecided) state.Make(target);
                break;
        }
        return state.Result();
    }

    static void MakeAlone<T>(Lazy<T> target, LazyState<T> state)
    {
        var (lane, site) = (Here.Lane, Here.Site);
        string Maker() => state.Maker is { } maker ? Blocking.HeldBy("being made", maker, state.MakerSite) : "";
        Here.Scheduler.Block(StepKind.Lock, "waits for the lazy value", () => state.Maker is null || state.Maker == lane, Footprint.Of(target), null, Maker);
        if (state.IsDecided) return;
        var outer = state.Maker;
        (state.Maker, state.MakerSite) = (lane, site);
        try
        {
            state.Make(target);
        }
        finally
        {
            state.Maker = outer;
        }
    }

    static void MakeAndPublishFirst<T>(Lazy<T> target, LazyState<T> state)
    {
        AtomicStep.Try(target, "needs the lazy value");
        if (state.IsDecided) return;
        var value = state.UsesConstructor ? Instances.Create<T>() : state.Factory!();
        state.Publish(target, value);
    }
}
