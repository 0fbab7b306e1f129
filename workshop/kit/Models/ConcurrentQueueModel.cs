using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Models;

/// <summary>Each member is one step; an enumeration sees the moment at which it began. Source: the documentation of ConcurrentQueue.</summary>
[Models(typeof(ConcurrentQueue<>))]
internal static class ConcurrentQueueModel
{
    public static void Enqueue<T>(ConcurrentQueue<T> target, T item)
    {
        AtomicStep.Change(target, "enqueues");
        target.Enqueue(item);
    }

    public static bool TryDequeue<T>(ConcurrentQueue<T> target, [MaybeNullWhen(false)] out T result)
    {
        AtomicStep.Try(target, "tries to dequeue");
        return AtomicStep.Did(target.TryDequeue(out result));
    }

    public static bool get_IsEmpty<T>(ConcurrentQueue<T> target)
    {
        AtomicStep.Look(target, "counts");
        return target.IsEmpty;
    }

    public static int get_Count<T>(ConcurrentQueue<T> target)
    {
        AtomicStep.Look(target, "counts");
        return target.Count;
    }

    public static T[] ToArray<T>(ConcurrentQueue<T> target)
    {
        AtomicStep.Look(target, "copies");
        return target.ToArray();
    }

    public static void CopyTo<T>(ConcurrentQueue<T> target, T[] array, int index)
    {
        AtomicStep.Look(target, "copies");
        target.CopyTo(array, index);
    }

    public static IEnumerator<T> GetEnumerator<T>(ConcurrentQueue<T> target)
    {
        AtomicStep.Look(target, "takes a snapshot");
        return target.GetEnumerator();
    }

    public static bool TryPeek<T>(ConcurrentQueue<T> target, [MaybeNullWhen(false)] out T result)
    {
        AtomicStep.Look(target, "peeks");
        return target.TryPeek(out result);
    }

    public static void Clear<T>(ConcurrentQueue<T> target)
    {
        AtomicStep.Change(target, "clears");
        target.Clear();
    }

    public static ConcurrentQueue<T> New<T>() => new();

    public static ConcurrentQueue<T> New<T>(IEnumerable<T> collection) => new(collection);
}
