using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.Channels.</summary>
[Models(typeof(Channel))]
internal static class ChannelModel
{
    public static Channel<T> CreateUnbounded<T>() => new SimulatedChannel<T>(new Fifo<T>());

    public static Channel<T> CreateUnbounded<T>(UnboundedChannelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // A promise of a single reader makes the real channel faster; what it does is the same.
        return new SimulatedChannel<T>(new Fifo<T>()) { RunsContinuationsInline = options.AllowSynchronousContinuations };
    }

    public static Channel<T> CreateBounded<T>(int capacity) => CreateBounded<T>(new BoundedChannelOptions(capacity), null);

    public static Channel<T> CreateBounded<T>(BoundedChannelOptions options) => CreateBounded<T>(options, null);

    public static Channel<T> CreateBounded<T>(BoundedChannelOptions options, Action<T>? itemDropped)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new SimulatedChannel<T>(new Fifo<T>())
        {
            Capacity = options.Capacity,
            FullMode = options.FullMode,
            ItemDropped = itemDropped,
            RunsContinuationsInline = options.AllowSynchronousContinuations,
        };
    }

    public static Channel<T> CreateUnboundedPrioritized<T>() => new SimulatedChannel<T>(new ByPriority<T>(null));

    public static Channel<T> CreateUnboundedPrioritized<T>(UnboundedPrioritizedChannelOptions<T> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new SimulatedChannel<T>(new ByPriority<T>(options.Comparer)) { RunsContinuationsInline = options.AllowSynchronousContinuations };
    }
}

/// <summary>The reader is the simulated channel's, or one that the attendee wrote, which is called as it is.</summary>
[Models(typeof(ChannelReader<>))]
internal static class ChannelReaderModel
{
    public static Task get_Completion<T>(ChannelReader<T> target) => target.Completion;

    public static bool get_CanCount<T>(ChannelReader<T> target) => target.CanCount;

    public static bool get_CanPeek<T>(ChannelReader<T> target) => target.CanPeek;

    public static int get_Count<T>(ChannelReader<T> target) => target.Count;

    public static bool TryRead<T>(ChannelReader<T> target, [MaybeNullWhen(false)] out T item) => target.TryRead(out item);

    public static bool TryPeek<T>(ChannelReader<T> target, [MaybeNullWhen(false)] out T item) => target.TryPeek(out item);

    public static ValueTask<bool> WaitToReadAsync<T>(ChannelReader<T> target, CancellationToken cancellationToken) => target.WaitToReadAsync(cancellationToken);

    public static ValueTask<T> ReadAsync<T>(ChannelReader<T> target, CancellationToken cancellationToken) => target.ReadAsync(cancellationToken);

    public static IAsyncEnumerable<T> ReadAllAsync<T>(ChannelReader<T> target, CancellationToken cancellationToken) => target.ReadAllAsync(cancellationToken);
}

/// <summary>The writer is the simulated channel's, or one that the attendee wrote, which is called as it is.</summary>
[Models(typeof(ChannelWriter<>))]
internal static class ChannelWriterModel
{
    public static bool TryComplete<T>(ChannelWriter<T> target, Exception? error) => target.TryComplete(error);

    public static void Complete<T>(ChannelWriter<T> target, Exception? error) => target.Complete(error);

    public static bool TryWrite<T>(ChannelWriter<T> target, T item) => target.TryWrite(item);

    public static ValueTask<bool> WaitToWriteAsync<T>(ChannelWriter<T> target, CancellationToken cancellationToken) => target.WaitToWriteAsync(cancellationToken);

    public static ValueTask WriteAsync<T>(ChannelWriter<T> target, T item, CancellationToken cancellationToken) => target.WriteAsync(item, cancellationToken);
}

/// <summary>Options only hold values.</summary>
[Models(typeof(UnboundedPrioritizedChannelOptions<>))]
internal static class UnboundedPrioritizedChannelOptionsModel
{
    public static UnboundedPrioritizedChannelOptions<T> New<T>() => new();

    public static IComparer<T>? get_Comparer<T>(UnboundedPrioritizedChannelOptions<T> target) => target.Comparer;

    public static void set_Comparer<T>(UnboundedPrioritizedChannelOptions<T> target, IComparer<T>? value) => target.Comparer = value;
}
