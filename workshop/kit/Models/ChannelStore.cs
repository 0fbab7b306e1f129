using System.Diagnostics.CodeAnalysis;

namespace ConcurrencyWorkshop.Models;

/// <summary>The items in a channel.</summary>
internal abstract class ChannelStore<T>
{
    public abstract int Count { get; }

    public abstract void Add(T item);

    public abstract T TakeFirst();

    public abstract T TakeLast();

    public abstract bool TryPeek([MaybeNullWhen(false)] out T item);
}

/// <summary>In order of arrival.</summary>
internal sealed class Fifo<T> : ChannelStore<T>
{
    readonly LinkedList<T> items = new();

    public override int Count => items.Count;

    public override void Add(T item) => items.AddLast(item);

    public override T TakeFirst()
    {
        var item = items.First!.Value;
        items.RemoveFirst();
        return item;
    }

    public override T TakeLast()
    {
        var item = items.Last!.Value;
        items.RemoveLast();
        return item;
    }

    public override bool TryPeek([MaybeNullWhen(false)] out T item)
    {
        item = items.First is { } first ? first.Value : default;
        return items.Count > 0;
    }
}

/// <summary>The smallest first.</summary>
internal sealed class ByPriority<T>(IComparer<T>? comparer) : ChannelStore<T>
{
    readonly PriorityQueue<bool, T> items = new(comparer);

    public override int Count => items.Count;

    public override void Add(T item) => items.Enqueue(true, item);

    public override T TakeFirst()
    {
        items.TryDequeue(out _, out var item);
        return item!;
    }

    public override T TakeLast() => throw new NotSupportedException("A channel by priority has no bound, so that nothing is ever dropped.");

    public override bool TryPeek([MaybeNullWhen(false)] out T item) => items.TryPeek(out _, out item);
}
