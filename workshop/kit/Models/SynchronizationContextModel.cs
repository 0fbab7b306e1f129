using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Which context runs what an async method does next. It is kept with the lane: the real thread never has one.</summary>
[Models(typeof(SynchronizationContext))]
internal static class SynchronizationContextModel
{
    public static SynchronizationContext? get_Current() => Here.Lane.Context;

    public static void SetSynchronizationContext(SynchronizationContext? syncContext) => Here.Lane.Context = syncContext;

    public static void Post(SynchronizationContext context, SendOrPostCallback d, object? state)
    {
        if (IsBase(context)) BasePost(context, d, state);
        else context.Post(d, state);
    }

    public static void Send(SynchronizationContext context, SendOrPostCallback d, object? state)
    {
        if (IsBase(context)) d(state);
        else context.Send(d, state);
    }

    /// <summary>What <c>base.Post</c> does: it queues to the pool.</summary>
    internal static void BasePost(SynchronizationContext context, SendOrPostCallback d, object? state) =>
        ThreadPoolModel.Queue(() => d(state), "posted", preferLocal: false);

    /// <summary>What <c>base.Send</c> does: it calls.</summary>
    internal static void BaseSend(SynchronizationContext context, SendOrPostCallback d, object? state) => d(state);

    /// <summary>An instance of the base class itself counts as no context, as in the BCL.</summary>
    internal static SynchronizationContext? Significant(SynchronizationContext? context) =>
        context is null || IsBase(context) ? null : context;

    static bool IsBase(SynchronizationContext context) => context.GetType() == typeof(SynchronizationContext);
}
