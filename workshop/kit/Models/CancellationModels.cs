using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>A callback registered with a token, and who runs it.</summary>
internal sealed class Registration
{
    /// <summary>The lane that is inside the callback: disposing the registration elsewhere waits for it.</summary>
    public Lane? Running;
}

/// <summary>The registrations of a schedule, by the real ones.</summary>
internal sealed class Registrations
{
    readonly Dictionary<CancellationTokenRegistration, Registration> known = [];

    static Registrations Here => Scheduling.Here.Scheduler.State.Of<Registrations>(typeof(Registrations));

    public static CancellationTokenRegistration Add(CancellationToken token, Action<object?, CancellationToken> callback, object? state, bool flowsContext)
    {
        if (!token.CanBeCanceled) return default;
        Scheduling.Here.Scheduler.Point(Scheduling.Here.Site, "registers a callback", Tasks.Completion);
        var registration = new Registration();
        void Run(object? s, CancellationToken t)
        {
            registration.Running = Lane.Current;
            try
            {
                callback(s, t);
            }
            finally
            {
                registration.Running = null;
                Lane.Current?.Scheduler.Changed();
            }
        }
        var real = flowsContext ? token.Register(Run, state) : token.UnsafeRegister(Run, state);
        Here.known[real] = registration;
        return real;
    }

    /// <summary>Waits while another lane is inside the callback.</summary>
    public static void WaitFor(CancellationTokenRegistration real)
    {
        if (!Here.known.TryGetValue(real, out var registration) || registration.Running is null || registration.Running == Scheduling.Here.Lane) return;
        Scheduling.Here.Scheduler.Block(StepKind.Wait, "waits for a cancellation callback", () => registration.Running is null, Tasks.Completion, null, () => $"{registration.Running?.Name} is inside it");
    }
}

/// <summary>Where a source was first cancelled after it had been disposed, in a schedule.</summary>
internal sealed class UsesAfterDisposal
{
    public SourceLine? First;
}

/// <summary>What stands behind a source: its timer, and its links to the tokens it follows.</summary>
internal sealed class SourceState
{
    public VirtualTimer? Timer;
    public bool IsDisposed;
    public readonly List<CancellationTokenRegistration> Links = [];
}

/// <summary>Source: the documentation of System.Threading.CancellationTokenSource.</summary>
[Models(typeof(CancellationTokenSource))]
internal static class CancellationTokenSourceModel
{
    static SourceState Of(CancellationTokenSource source) => Here.Scheduler.State.Of<SourceState>(source);

    public static CancellationTokenSource New(TimeSpan delay) => New(checked((int)Limit.Of(delay).TotalMilliseconds));

    public static CancellationTokenSource New(int millisecondsDelay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsDelay, -1);
        if (millisecondsDelay == 0) return new CancellationTokenSource(0);
        var source = new CancellationTokenSource();
        CancelAfter(source, millisecondsDelay);
        return source;
    }

    public static CancellationTokenSource New(TimeSpan delay, TimeProvider timeProvider) =>
        TimeProviderModel.MakesSystemTimers(timeProvider) ? New(delay) : new CancellationTokenSource(delay, timeProvider);

    public static bool get_IsCancellationRequested(CancellationTokenSource source)
    {
        Tasks.Look();
        return source.IsCancellationRequested;
    }

    public static void Cancel(CancellationTokenSource source)
    {
        Here.Scheduler.Point(Here.Site, "cancels", Tasks.Completion);
        NoteDisposed(source);
        source.Cancel();
    }

    // Who catches the ObjectDisposedException has hidden it; a judgement may ask for it all the same.
    static void NoteDisposed(CancellationTokenSource source)
    {
        if (Of(source).IsDisposed) Here.Scheduler.State.Of<UsesAfterDisposal>(typeof(UsesAfterDisposal)).First ??= Here.Scheduler.Sources.Line(Here.Site);
    }

    public static void Cancel(CancellationTokenSource source, bool throwOnFirstException)
    {
        Here.Scheduler.Point(Here.Site, "cancels", Tasks.Completion);
        source.Cancel(throwOnFirstException);
    }

    // The token is cancelled at once; only the callbacks run on the pool.
    public static Task CancelAsync(CancellationTokenSource source)
    {
        Here.Scheduler.Point(Here.Site, "cancels", Tasks.Completion);
        NoteDisposed(source);
        _ = source.Token;
        if (!TransitionToCancellationRequested(source)) return Task.CompletedTask;
        return TaskModel.Run(() => ExecuteCallbackHandlers(source, false));
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    static extern bool TransitionToCancellationRequested(CancellationTokenSource source);

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    static extern void ExecuteCallbackHandlers(CancellationTokenSource source, bool throwOnFirstException);

    public static void CancelAfter(CancellationTokenSource source, int millisecondsDelay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsDelay, -1);
        CancelAfter(source, TimeSpan.FromMilliseconds(millisecondsDelay));
    }

    public static void CancelAfter(CancellationTokenSource source, TimeSpan delay)
    {
        Limit.Of(delay);
        _ = source.Token;
        var state = Of(source);
        state.Timer?.Cancel();
        state.Timer = null;
        if (source.IsCancellationRequested || delay == Timeout.InfiniteTimeSpan || delay.TotalMilliseconds == -1) return;
        var scheduler = Here.Scheduler;
        state.Timer = Tasks.After(delay, "sets a time limit", "a time limit cancels", () => CancelByTimer(scheduler, source));
    }

    static void CancelByTimer(Scheduler scheduler, CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // Disposed at the moment at which the timer fired: nothing is left to cancel.
        }
        catch (Exception error) when (error is not (SimulationOver or Refusal))
        {
            scheduler.FailUnhandled(error, "in a callback of a token that a timer cancelled");
        }
    }

    public static bool TryReset(CancellationTokenSource source)
    {
        Here.Scheduler.Point(Here.Site, "resets a source", Tasks.Completion);
        Of(source).Timer?.Cancel();
        return source.TryReset();
    }

    // Linked by callbacks of our own, so that disposing the source waits, if it must, in virtual time.
    public static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (tokens.Length == 0) throw new ArgumentException("No tokens were supplied.");
        var linked = new CancellationTokenSource();
        foreach (var token in tokens)
            Of(linked).Links.Add(Registrations.Add(token, (_, _) => linked.Cancel(), null, flowsContext: false));
        return linked;
    }

    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token) => CreateLinkedTokenSource([token]);

    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2) => CreateLinkedTokenSource([token1, token2]);

    public static CancellationTokenSource CreateLinkedTokenSource(ReadOnlySpan<CancellationToken> tokens) => CreateLinkedTokenSource(tokens.ToArray());

    public static void Dispose(CancellationTokenSource source)
    {
        if (Lane.Current is not { Scheduler.IsOver: false }) return;
        Here.Scheduler.Point(Here.Site, "disposes a source", Tasks.Completion);
        var state = Of(source);
        state.Timer?.Cancel();
        foreach (var link in state.Links) CancellationTokenRegistrationModel.End(link);
        state.Links.Clear();
        state.IsDisposed = true;
        source.Dispose();
    }
}

/// <summary>Source: the documentation of System.Threading.CancellationToken.</summary>
[Models(typeof(CancellationToken))]
internal static class CancellationTokenModel
{
    public static bool get_IsCancellationRequested(ref CancellationToken token)
    {
        Tasks.Look();
        return token.IsCancellationRequested;
    }

    public static void ThrowIfCancellationRequested(ref CancellationToken token)
    {
        Tasks.Look();
        token.ThrowIfCancellationRequested();
    }

    public static CancellationTokenRegistration Register(ref CancellationToken token, Action callback) => Add(token, (_, _) => callback(), null, callback);

    public static CancellationTokenRegistration Register(ref CancellationToken token, Action callback, bool useSynchronizationContext) =>
        useSynchronizationContext ? Add(token, Posted((_, _) => callback()), null, callback) : Register(ref token, callback);

    public static CancellationTokenRegistration Register(ref CancellationToken token, Action<object?> callback, object? state) => Add(token, (s, _) => callback(s), state, callback);

    public static CancellationTokenRegistration Register(ref CancellationToken token, Action<object?, CancellationToken> callback, object? state) => Add(token, callback, state, callback);

    public static CancellationTokenRegistration UnsafeRegister(ref CancellationToken token, Action<object?> callback, object? state) => Add(token, (s, _) => callback(s), state, callback);

    public static CancellationTokenRegistration UnsafeRegister(ref CancellationToken token, Action<object?, CancellationToken> callback, object? state) => Add(token, callback, state, callback);

    static CancellationTokenRegistration Add(CancellationToken token, Action<object?, CancellationToken> run, object? state, Delegate callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Registrations.Add(token, run, state, flowsContext: true);
    }

    static Action<object?, CancellationToken> Posted(Action<object?, CancellationToken> callback)
    {
        var context = SynchronizationContextModel.Significant(Here.Lane.Context);
        return context is null ? callback : (state, token) => context.Send(_ => callback(state, token), null);
    }
}

/// <summary>Source: the documentation of System.Threading.CancellationTokenRegistration.</summary>
[Models(typeof(CancellationTokenRegistration))]
internal static class CancellationTokenRegistrationModel
{
    public static void Dispose(ref CancellationTokenRegistration registration) => End(registration);

    public static ValueTask DisposeAsync(ref CancellationTokenRegistration registration)
    {
        End(registration);
        return default;
    }

    public static bool Unregister(ref CancellationTokenRegistration registration)
    {
        Here.Scheduler.Point(Here.Site, "unregisters a callback", Tasks.Completion);
        return registration.Unregister();
    }

    /// <summary>Removes the callback; one that is running elsewhere is waited for.</summary>
    internal static void End(CancellationTokenRegistration registration)
    {
        if (Lane.Current is not { Scheduler.IsOver: false }) return;
        Here.Scheduler.Point(Here.Site, "unregisters a callback", Tasks.Completion);
        if (!registration.Unregister()) Registrations.WaitFor(registration);
    }
}
