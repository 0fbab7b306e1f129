using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Models;

/// <summary>Each member is one step; an enumeration sees the moment at which it began. Source: the documentation of ConcurrentStack.</summary>
[Models(typeof(ConcurrentStack<>))]
internal static class ConcurrentStackModel
{
    public static void Push<T>(ConcurrentStack<T> target, T item)
    {
        AtomicStep.Change(target, "pushes");
        target.Push(item);
    }

    public static void PushRange<T>(ConcurrentStack<T> target, T[] items)
    {
        AtomicStep.Change(target, "pushes");
        target.PushRange(items);
    }

    public static void PushRange<T>(ConcurrentStack<T> target, T[] items, int startIndex, int count)
    {
        AtomicStep.Change(target, "pushes");
        target.PushRange(items, startIndex, count);
    }

    public static bool TryPop<T>(ConcurrentStack<T> target, [MaybeNullWhen(false)] out T result)
    {
        AtomicStep.Try(target, "tries to pop");
        return AtomicStep.Did(target.TryPop(out result));
    }

    public static int TryPopRange<T>(ConcurrentStack<T> target, T[] items)
    {
        AtomicStep.Try(target, "tries to pop");
        var count = target.TryPopRange(items);
        AtomicStep.Did(count > 0);
        return count;
    }

    public static int TryPopRange<T>(ConcurrentStack<T> target, T[] items, int startIndex, int count)
    {
        AtomicStep.Try(target, "tries to pop");
        var popped = target.TryPopRange(items, startIndex, count);
        AtomicStep.Did(popped > 0);
        return popped;
    }

    public static bool get_IsEmpty<T>(ConcurrentStack<T> target)
    {
        AtomicStep.Look(target, "counts");
        return target.IsEmpty;
    }

    public static int get_Count<T>(ConcurrentStack<T> target)
    {
        AtomicStep.Look(target, "counts");
        return target.Count;
    }

    public static T[] ToArray<T>(ConcurrentStack<T> target)
    {
        AtomicStep.Look(target, "copies");
        return target.ToArray();
    }

    public static void CopyTo<T>(ConcurrentStack<T> target, T[] array, int index)
    {
        AtomicStep.Look(target, "copies");
        target.CopyTo(array, index);
    }

    public static IEnumerator<T> GetEnumerator<T>(ConcurrentStack<T> target)
    {
        AtomicStep.Look(target, "takes a snapshot");
        return target.GetEnumerator();
    }

    public static bool TryPeek<T>(ConcurrentStack<T> target, [MaybeNullWhen(false)] out T result)
    {
        AtomicStep.Look(target, "peeks");
        return target.TryPeek(out result);
    }

    public static void Clear<T>(ConcurrentStack<T> target)
    {
        AtomicStep.Change(target, "clears");
        target.Clear();
    }

    public static ConcurrentStack<T> New<T>() => new();

    public static ConcurrentStack<T> New<T>(IEnumerable<T> collection) => new(collection);
}
