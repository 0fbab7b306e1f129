using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Each member is one step on a collection of the framework; an implementation of the attendee's own makes
/// its own steps.
/// </summary>
[Models(typeof(IProducerConsumerCollection<>))]
internal static class ProducerConsumerCollectionModel
{
    public static bool TryAdd<T>(IProducerConsumerCollection<T> target, T item)
    {
        if (!IsFrameworks(target)) return target.TryAdd(item);
        AtomicStep.Change(target, "adds");
        return target.TryAdd(item);
    }

    public static bool TryTake<T>(IProducerConsumerCollection<T> target, [MaybeNullWhen(false)] out T item)
    {
        if (!IsFrameworks(target)) return target.TryTake(out item);
        AtomicStep.Try(target, "tries to take");
        return AtomicStep.Did(target.TryTake(out item));
    }

    public static T[] ToArray<T>(IProducerConsumerCollection<T> target)
    {
        if (IsFrameworks(target)) AtomicStep.Look(target, "copies");
        return target.ToArray();
    }

    public static void CopyTo<T>(IProducerConsumerCollection<T> target, T[] array, int index)
    {
        if (IsFrameworks(target)) AtomicStep.Look(target, "copies");
        target.CopyTo(array, index);
    }

    static bool IsFrameworks<T>(IProducerConsumerCollection<T> target) =>
        target is ConcurrentQueue<T> or ConcurrentStack<T> or ConcurrentBag<T>;
}
