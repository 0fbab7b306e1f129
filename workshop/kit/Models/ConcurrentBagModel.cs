using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Models;

/// <summary>Each member is one step; an enumeration sees the moment at which it began. Which item a thread gets is up to the bag: its own last one where it has any, as in .NET, since lanes are real threads. Source: the documentation of ConcurrentBag.</summary>
[Models(typeof(ConcurrentBag<>))]
internal static class ConcurrentBagModel
{
    public static void Add<T>(ConcurrentBag<T> target, T item)
    {
        AtomicStep.Change(target, "adds");
        target.Add(item);
    }

    public static bool TryTake<T>(ConcurrentBag<T> target, [MaybeNullWhen(false)] out T result)
    {
        AtomicStep.Try(target, "tries to take");
        return AtomicStep.Did(target.TryTake(out result));
    }

    public static bool get_IsEmpty<T>(ConcurrentBag<T> target)
    {
        AtomicStep.Look(target, "counts");
        return target.IsEmpty;
    }

    public static int get_Count<T>(ConcurrentBag<T> target)
    {
        AtomicStep.Look(target, "counts");
        return target.Count;
    }

    public static T[] ToArray<T>(ConcurrentBag<T> target)
    {
        AtomicStep.Look(target, "copies");
        return target.ToArray();
    }

    public static void CopyTo<T>(ConcurrentBag<T> target, T[] array, int index)
    {
        AtomicStep.Look(target, "copies");
        target.CopyTo(array, index);
    }

    public static IEnumerator<T> GetEnumerator<T>(ConcurrentBag<T> target)
    {
        AtomicStep.Look(target, "takes a snapshot");
        return target.GetEnumerator();
    }

    public static bool TryPeek<T>(ConcurrentBag<T> target, [MaybeNullWhen(false)] out T result)
    {
        AtomicStep.Look(target, "peeks");
        return target.TryPeek(out result);
    }

    public static void Clear<T>(ConcurrentBag<T> target)
    {
        AtomicStep.Change(target, "clears");
        target.Clear();
    }

    public static ConcurrentBag<T> New<T>() => new();

    public static ConcurrentBag<T> New<T>(IEnumerable<T> collection) => new(collection);
}
