using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// The real collection holds the items, through its members that never wait; the waiting is modelled.
/// Source: the documentation of BlockingCollection.
/// </summary>
[Models(typeof(BlockingCollection<>))]
internal static class BlockingCollectionModel
{
    const string CompletedWhileWaiting = "CompleteAdding may not be used concurrently with additions to the collection.";
    const string NothingLeft = "The collection argument is empty and has been marked as complete with regards to additions.";
    const string SomeCompleted = "At least one of the specified collections is marked as complete with regards to additions.";
    const string AllCompleted = "All collections are marked as complete with regards to additions.";

    public static BlockingCollection<T> New<T>() => [];

    public static BlockingCollection<T> New<T>(int boundedCapacity) => new(boundedCapacity);

    public static BlockingCollection<T> New<T>(IProducerConsumerCollection<T> collection, int boundedCapacity) => new(collection, boundedCapacity);

    public static BlockingCollection<T> New<T>(IProducerConsumerCollection<T> collection) => new(collection);

    public static int get_BoundedCapacity<T>(BlockingCollection<T> target) => target.BoundedCapacity;

    public static bool get_IsAddingCompleted<T>(BlockingCollection<T> target)
    {
        AtomicStep.Look(target, "asks whether adding is completed");
        return target.IsAddingCompleted;
    }

    public static bool get_IsCompleted<T>(BlockingCollection<T> target)
    {
        AtomicStep.Look(target, "asks whether it is completed");
        return target.IsCompleted;
    }

    public static int get_Count<T>(BlockingCollection<T> target)
    {
        AtomicStep.Look(target, "counts");
        return target.Count;
    }

    public static void Add<T>(BlockingCollection<T> target, T item) => Put([target], item, Timeout.InfiniteTimeSpan, default);

    public static void Add<T>(BlockingCollection<T> target, T item, CancellationToken cancellationToken) => Put([target], item, Timeout.InfiniteTimeSpan, cancellationToken);

    public static bool TryAdd<T>(BlockingCollection<T> target, T item) => Put([target], item, TimeSpan.Zero, default) >= 0;

    public static bool TryAdd<T>(BlockingCollection<T> target, T item, TimeSpan timeout) => Put([target], item, Limit.Of(timeout), default) >= 0;

    public static bool TryAdd<T>(BlockingCollection<T> target, T item, int millisecondsTimeout) => Put([target], item, Limit.Of(millisecondsTimeout), default) >= 0;

    public static bool TryAdd<T>(BlockingCollection<T> target, T item, int millisecondsTimeout, CancellationToken cancellationToken) => Put([target], item, Limit.Of(millisecondsTimeout), cancellationToken) >= 0;

    public static T Take<T>(BlockingCollection<T> target) => Take(target, CancellationToken.None);

    public static T Take<T>(BlockingCollection<T> target, CancellationToken cancellationToken) =>
        Get([target], out var item, Timeout.InfiniteTimeSpan, cancellationToken) >= 0 ? item! : throw new InvalidOperationException(NothingLeft);

    public static bool TryTake<T>(BlockingCollection<T> target, [MaybeNullWhen(false)] out T item) => Get([target], out item, TimeSpan.Zero, default) >= 0;

    public static bool TryTake<T>(BlockingCollection<T> target, [MaybeNullWhen(false)] out T item, TimeSpan timeout) => Get([target], out item, Limit.Of(timeout), default) >= 0;

    public static bool TryTake<T>(BlockingCollection<T> target, [MaybeNullWhen(false)] out T item, int millisecondsTimeout) => Get([target], out item, Limit.Of(millisecondsTimeout), default) >= 0;

    public static bool TryTake<T>(BlockingCollection<T> target, [MaybeNullWhen(false)] out T item, int millisecondsTimeout, CancellationToken cancellationToken) => Get([target], out item, Limit.Of(millisecondsTimeout), cancellationToken) >= 0;

    public static int AddToAny<T>(BlockingCollection<T>[] collections, T item) => Put(Checked(collections, adding: true), item, Timeout.InfiniteTimeSpan, default);

    public static int AddToAny<T>(BlockingCollection<T>[] collections, T item, CancellationToken cancellationToken) => Put(Checked(collections, adding: true), item, Timeout.InfiniteTimeSpan, cancellationToken);

    public static int TryAddToAny<T>(BlockingCollection<T>[] collections, T item) => Put(Checked(collections, adding: true), item, TimeSpan.Zero, default);

    public static int TryAddToAny<T>(BlockingCollection<T>[] collections, T item, TimeSpan timeout) => Put(Checked(collections, adding: true), item, Limit.Of(timeout), default);

    public static int TryAddToAny<T>(BlockingCollection<T>[] collections, T item, int millisecondsTimeout) => Put(Checked(collections, adding: true), item, Limit.Of(millisecondsTimeout), default);

    public static int TryAddToAny<T>(BlockingCollection<T>[] collections, T item, int millisecondsTimeout, CancellationToken cancellationToken) => Put(Checked(collections, adding: true), item, Limit.Of(millisecondsTimeout), cancellationToken);

    public static int TakeFromAny<T>(BlockingCollection<T>[] collections, out T? item) => TakeFromAny(collections, out item, CancellationToken.None);

    public static int TakeFromAny<T>(BlockingCollection<T>[] collections, out T? item, CancellationToken cancellationToken)
    {
        var from = Get(Checked(collections, adding: false), out item, Timeout.InfiniteTimeSpan, cancellationToken);
        return from >= 0 ? from : throw new ArgumentException(AllCompleted, nameof(collections));
    }

    public static int TryTakeFromAny<T>(BlockingCollection<T>[] collections, out T? item) => Get(Checked(collections, adding: false), out item, TimeSpan.Zero, default);

    public static int TryTakeFromAny<T>(BlockingCollection<T>[] collections, out T? item, TimeSpan timeout) => Get(Checked(collections, adding: false), out item, Limit.Of(timeout), default);

    public static int TryTakeFromAny<T>(BlockingCollection<T>[] collections, out T? item, int millisecondsTimeout) => Get(Checked(collections, adding: false), out item, Limit.Of(millisecondsTimeout), default);

    public static int TryTakeFromAny<T>(BlockingCollection<T>[] collections, out T? item, int millisecondsTimeout, CancellationToken cancellationToken) => Get(Checked(collections, adding: false), out item, Limit.Of(millisecondsTimeout), cancellationToken);

    public static void CompleteAdding<T>(BlockingCollection<T> target)
    {
        AtomicStep.Change(target, "completes adding");
        target.CompleteAdding();
    }

    public static void Dispose<T>(BlockingCollection<T> target)
    {
        AtomicStep.Change(target, "disposes");
        target.Dispose();
    }

    public static T[] ToArray<T>(BlockingCollection<T> target)
    {
        AtomicStep.Look(target, "copies");
        return target.ToArray();
    }

    public static void CopyTo<T>(BlockingCollection<T> target, T[] array, int index)
    {
        AtomicStep.Look(target, "copies");
        target.CopyTo(array, index);
    }

    public static IEnumerable<T> GetConsumingEnumerable<T>(BlockingCollection<T> target) => Consume(target, default, Here.Site);

    public static IEnumerable<T> GetConsumingEnumerable<T>(BlockingCollection<T> target, CancellationToken cancellationToken) => Consume(target, cancellationToken, Here.Site);

    static IEnumerable<T> Consume<T>(BlockingCollection<T> target, CancellationToken token, int site)
    {
        while (true)
        {
            Here.Site = site;
            if (Get([target], out var item, Timeout.InfiniteTimeSpan, token) < 0) yield break;
            yield return item!;
        }
    }

    // The index of the collection that took the item; -1 when none did in time.
    static int Put<T>(BlockingCollection<T>[] targets, T item, TimeSpan limit, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var waits = false;
        var deadline = new Deadline(limit);
        while (true)
        {
            var site = Here.Site;
            if (!Reach(targets, "adds", targets.All(b => b.BoundedCapacity < 0) ? "adds" : "waits for room", b => b.IsAddingCompleted || HasRoom(b), deadline, () => "it is full", token)) return -1;
            for (var i = 0; i < targets.Length; i++)
            {
                if (targets[i].IsAddingCompleted && waits && targets.Length == 1) throw new InvalidOperationException(CompletedWhileWaiting);
                if (targets[i].IsAddingCompleted && targets.Length > 1) throw new ArgumentException(SomeCompleted, "collections");
                if (targets[i].TryAdd(item)) return Reached(i);
            }
            if (limit == TimeSpan.Zero) return Reached(-1);
            waits = true;
            Here.Site = site;
        }
    }

    // The index of the collection that gave the item; -1 when none did in time or there will never be one.
    static int Get<T>(BlockingCollection<T>[] targets, [MaybeNull] out T item, TimeSpan limit, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var deadline = new Deadline(limit);
        while (true)
        {
            var site = Here.Site;
            if (!Reach(targets, "takes", "waits for an item", b => b.Count > 0 || targets.All(t => t.IsCompleted), deadline, () => "it is empty", token))
            {
                item = default;
                return -1;
            }
            for (var i = 0; i < targets.Length; i++)
                if (targets[i].TryTake(out item)) return Reached(i);
            if (limit == TimeSpan.Zero || targets.All(t => t.IsCompleted))
            {
                item = default;
                return Reached(-1);
            }
            Here.Site = site;
        }
    }

    static int Reached(int index)
    {
        AtomicStep.Did(index >= 0);
        return index;
    }

    static bool HasRoom<T>(BlockingCollection<T> target) => target.BoundedCapacity < 0 || target.Count < target.BoundedCapacity;

    // Throws ObjectDisposedException where a real call would.
    static bool Reach<T>(BlockingCollection<T>[] targets, string step, string wait, Func<BlockingCollection<T>, bool> possible, Deadline deadline, Func<string> why, CancellationToken token)
    {
        foreach (var target in targets) _ = target.IsAddingCompleted;
        var footprint = targets.Length == 1 ? Footprint.Of(targets[0]) : Footprint.Anything;
        if (deadline.IsNow)
        {
            var lane = Here.Lane;
            lane.Scheduler.Park(lane, StepKind.Atomic, Here.Site, step, footprint, null);
            return true;
        }
        return Here.Scheduler.Block(StepKind.Wait, wait, () => Array.Exists(targets, t => IsDisposed(t) || possible(t)), footprint, deadline.Left, why, token);
    }

    static bool IsDisposed<T>(BlockingCollection<T> target)
    {
        try
        {
            _ = target.BoundedCapacity;
            return false;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    static BlockingCollection<T>[] Checked<T>(BlockingCollection<T>[] collections, bool adding)
    {
        ArgumentNullException.ThrowIfNull(collections);
        if (collections.Length == 0) throw new ArgumentException("The collections length is zero or greater than the number supported on this platform.", nameof(collections));
        foreach (var collection in collections)
        {
            if (collection is null) throw new ArgumentException("The collections argument contains at least one null element.", nameof(collections));
            if (adding && collection.IsAddingCompleted) throw new ArgumentException(SomeCompleted, nameof(collections));
        }
        return (BlockingCollection<T>[])collections.Clone();
    }
}
