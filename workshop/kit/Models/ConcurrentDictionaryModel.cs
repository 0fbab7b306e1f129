using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Each member is one step, except where it calls a delegate: that runs outside all locks, so that
/// another thread may come between, and it may run more often than its result is used.
/// Source: the remarks on GetOrAdd and AddOrUpdate of ConcurrentDictionary.
/// </summary>
[Models(typeof(ConcurrentDictionary<,>))]
internal static class ConcurrentDictionaryModel
{
    public static bool TryAdd<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, TKey key, TValue value) where TKey : notnull
    {
        AtomicStep.Try(target, "adds");
        return AtomicStep.Did(target.TryAdd(key, value));
    }

    public static bool ContainsKey<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, TKey key) where TKey : notnull
    {
        AtomicStep.Look(target, "looks up");
        return target.ContainsKey(key);
    }

    public static bool TryRemove<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, TKey key, [MaybeNullWhen(false)] out TValue value) where TKey : notnull
    {
        AtomicStep.Try(target, "removes");
        return AtomicStep.Did(target.TryRemove(key, out value));
    }

    public static bool TryRemove<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, KeyValuePair<TKey, TValue> item) where TKey : notnull
    {
        AtomicStep.Try(target, "removes");
        return AtomicStep.Did(target.TryRemove(item));
    }

    public static bool TryGetValue<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, TKey key, [MaybeNullWhen(false)] out TValue value) where TKey : notnull
    {
        AtomicStep.Look(target, "looks up");
        return target.TryGetValue(key, out value);
    }

    public static bool TryUpdate<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, TKey key, TValue newValue, TValue comparisonValue) where TKey : notnull
    {
        AtomicStep.Try(target, "updates");
        return AtomicStep.Did(target.TryUpdate(key, newValue, comparisonValue));
    }

    public static void Clear<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target) where TKey : notnull
    {
        AtomicStep.Change(target, "clears");
        target.Clear();
    }

    public static KeyValuePair<TKey, TValue>[] ToArray<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target) where TKey : notnull
    {
        AtomicStep.Look(target, "copies");
        return target.ToArray();
    }

    // Not a snapshot: each step of the enumeration sees the dictionary of that moment.
    public static IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target) where TKey : notnull =>
        Enumerate(target, Here.Site);

    static IEnumerator<KeyValuePair<TKey, TValue>> Enumerate<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, int site) where TKey : notnull
    {
        using var items = target.GetEnumerator();
        while (true)
        {
            Here.Site = site;
            AtomicStep.Look(target, "enumerates");
            if (!items.MoveNext()) yield break;
            yield return items.Current;
        }
    }

    public static TValue get_Item<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, TKey key) where TKey : notnull
    {
        AtomicStep.Look(target, "looks up");
        return target[key];
    }

    public static void set_Item<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, TKey key, TValue value) where TKey : notnull
    {
        AtomicStep.Change(target, "sets");
        target[key] = value;
    }

    public static IEqualityComparer<TKey> get_Comparer<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target) where TKey : notnull => target.Comparer;

    public static int get_Count<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target) where TKey : notnull
    {
        AtomicStep.Look(target, "counts");
        return target.Count;
    }

    public static bool get_IsEmpty<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target) where TKey : notnull
    {
        AtomicStep.Look(target, "counts");
        return target.IsEmpty;
    }

    public static ICollection<TKey> get_Keys<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target) where TKey : notnull
    {
        AtomicStep.Look(target, "copies");
        return target.Keys;
    }

    public static ICollection<TValue> get_Values<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target) where TKey : notnull
    {
        AtomicStep.Look(target, "copies");
        return target.Values;
    }

    public static TValue GetOrAdd<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, TKey key, TValue value) where TKey : notnull
    {
        AtomicStep.Change(target, "gets or adds");
        return target.GetOrAdd(key, value);
    }

    public static TValue GetOrAdd<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, TKey key, Func<TKey, TValue> valueFactory) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(valueFactory);
        return GetOrAdd(target, key, static (k, make) => make(k), valueFactory);
    }

    public static TValue GetOrAdd<TKey, TValue, TArg>(ConcurrentDictionary<TKey, TValue> target, TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument)
        where TKey : notnull
        where TArg : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(valueFactory);
        var site = Here.Site;
        AtomicStep.Look(target, "looks up");
        if (target.TryGetValue(key, out var found)) return found;
        var made = valueFactory(key, factoryArgument);
        Here.Site = site;
        AtomicStep.Change(target, "adds what its factory made");
        return target.GetOrAdd(key, made);
    }

    public static TValue AddOrUpdate<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, TKey key, TValue addValue, Func<TKey, TValue, TValue> updateValueFactory) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(updateValueFactory);
        return AddOrUpdate(target, key, (_, _) => addValue, static (k, old, update) => update(k, old), updateValueFactory);
    }

    public static TValue AddOrUpdate<TKey, TValue>(ConcurrentDictionary<TKey, TValue> target, TKey key, Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(addValueFactory);
        ArgumentNullException.ThrowIfNull(updateValueFactory);
        return AddOrUpdate(target, key, static (k, f) => f.addValueFactory(k), static (k, old, f) => f.updateValueFactory(k, old), (addValueFactory, updateValueFactory));
    }

    public static TValue AddOrUpdate<TKey, TValue, TArg>(ConcurrentDictionary<TKey, TValue> target, TKey key, Func<TKey, TArg, TValue> addValueFactory, Func<TKey, TValue, TArg, TValue> updateValueFactory, TArg factoryArgument)
        where TKey : notnull
        where TArg : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(addValueFactory);
        ArgumentNullException.ThrowIfNull(updateValueFactory);
        var site = Here.Site;
        while (true)
        {
            Here.Site = site;
            AtomicStep.Look(target, "looks up");
            if (target.TryGetValue(key, out var old))
            {
                var updated = updateValueFactory(key, old, factoryArgument);
                Here.Site = site;
                AtomicStep.Try(target, "updates to what its factory made");
                if (AtomicStep.Did(target.TryUpdate(key, updated, old))) return updated;
            }
            else
            {
                var made = addValueFactory(key, factoryArgument);
                Here.Site = site;
                AtomicStep.Try(target, "adds what its factory made");
                if (AtomicStep.Did(target.TryAdd(key, made))) return made;
            }
        }
    }

    public static ConcurrentDictionary<TKey, TValue> New<TKey, TValue>() where TKey : notnull => new();

    public static ConcurrentDictionary<TKey, TValue> New<TKey, TValue>(int concurrencyLevel, int capacity) where TKey : notnull => new(concurrencyLevel, capacity);

    public static ConcurrentDictionary<TKey, TValue> New<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> collection) where TKey : notnull => new(collection);

    public static ConcurrentDictionary<TKey, TValue> New<TKey, TValue>(IEqualityComparer<TKey>? comparer) where TKey : notnull => new(comparer);

    public static ConcurrentDictionary<TKey, TValue> New<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>? comparer) where TKey : notnull => new(collection, comparer);

    public static ConcurrentDictionary<TKey, TValue> New<TKey, TValue>(int concurrencyLevel, IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>? comparer) where TKey : notnull => new(concurrencyLevel, collection, comparer);

    public static ConcurrentDictionary<TKey, TValue> New<TKey, TValue>(int concurrencyLevel, int capacity, IEqualityComparer<TKey>? comparer) where TKey : notnull => new(concurrencyLevel, capacity, comparer);
}
