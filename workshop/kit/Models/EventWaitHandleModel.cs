using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.EventWaitHandle.</summary>
[Models(typeof(EventWaitHandle))]
internal static class EventWaitHandleModel
{
    public static EventWaitHandle New(bool initialState, EventResetMode mode) =>
        HandleState.Attach(new EventWaitHandle(initialState, mode), new EventState(initialState, mode));

    public static EventWaitHandle New(bool initialState, EventResetMode mode, string? name)
    {
        HandleState.OnlyUnnamed(nameof(EventWaitHandle), name);
        return New(initialState, mode);
    }

    public static EventWaitHandle New(bool initialState, EventResetMode mode, string? name, out bool createdNew)
    {
        createdNew = true;
        return New(initialState, mode, name);
    }

    public static bool Set(EventWaitHandle target)
    {
        var state = HandleState.Of(target);
        AtomicStep.Change(target, "sets the event");
        state.Signal(target);
        return true;
    }

    public static bool Reset(EventWaitHandle target)
    {
        if (HandleState.Of(target) is not EventState state) throw new Refusal($"This event is not the code's own to reset{Here.Scheduler.At(Here.Site)}.");
        AtomicStep.Change(target, "resets the event");
        state.Reset();
        return true;
    }
}

/// <summary>Source: the documentation of System.Threading.AutoResetEvent.</summary>
[Models(typeof(AutoResetEvent))]
internal static class AutoResetEventModel
{
    public static AutoResetEvent New(bool initialState) =>
        HandleState.Attach(new AutoResetEvent(initialState), new EventState(initialState, EventResetMode.AutoReset));
}

/// <summary>Source: the documentation of System.Threading.ManualResetEvent.</summary>
[Models(typeof(ManualResetEvent))]
internal static class ManualResetEventModel
{
    public static ManualResetEvent New(bool initialState) =>
        HandleState.Attach(new ManualResetEvent(initialState), new EventState(initialState, EventResetMode.ManualReset));
}
