using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Where the reports of a <see cref="Progress{T}"/> go. The real object posts them to the context that it was
/// made in, or to the real pool where there was none.
/// </summary>
/// <typeparam name="T">What is reported.</typeparam>
internal sealed class SimulatedProgress<T> : Progress<T>
{
    readonly SynchronizationContext? context = SynchronizationContextModel.Significant(Here.Lane.Context);
    readonly Action<T>? handler;

    public SimulatedProgress(Action<T>? handler) => this.handler = handler;

    public EventHandler<T>? Changed { get; set; }

    protected override void OnReport(T value)
    {
        if (handler is null && Changed is null) return;
        var (changed, sender) = (Changed, this);
        void Tell(object? state)
        {
            handler?.Invoke(value);
            changed?.Invoke(sender, value);
        }

        if (context is null) ThreadPoolModel.Queue(() => Tell(null), "reports progress", preferLocal: false);
        else SynchronizationContextModel.Post(context, Tell, null);
    }
}

/// <summary>Source: the documentation of System.Progress&lt;T&gt;.</summary>
[Models(typeof(Progress<>))]
internal static class ProgressModel
{
    public static Progress<T> New<T>() => new SimulatedProgress<T>(null);

    public static Progress<T> New<T>(Action<T> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new SimulatedProgress<T>(handler);
    }

    public static void add_ProgressChanged<T>(Progress<T> target, EventHandler<T> value) => Of(target).Changed += value;

    public static void remove_ProgressChanged<T>(Progress<T> target, EventHandler<T> value) => Of(target).Changed -= value;

    static SimulatedProgress<T> Of<T>(Progress<T> target) => (SimulatedProgress<T>)target;
}
