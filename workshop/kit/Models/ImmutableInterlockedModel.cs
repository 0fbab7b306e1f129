using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Each member reads the variable, makes a new collection of the old one, and writes it if the variable
/// is still the same; otherwise it begins again. Delegates may therefore run more than once.
/// Source: the documentation of System.Collections.Immutable.ImmutableInterlocked.
/// </summary>
[Models(typeof(ImmutableInterlocked))]
internal static class ImmutableInterlockedModel
{
    public static bool Update<T>(ref T location, Func<T, T?> transformer) where T : class?
    {
        ArgumentNullException.ThrowIfNull(transformer);
        return Update(ref location, static (old, change) => change(old), transformer);
    }

    public static bool Update<T, TArg>(ref T location, Func<T, TArg, T?> transformer, TArg transformerArgument) where T : class?
    {
        ArgumentNullException.ThrowIfNull(transformer);
        var site = Here.Site;
        while (true)
        {
            var old = Read(ref location, site);
            var changed = transformer(old, transformerArgument);
            if (ReferenceEquals(old, changed)) return false;
            if (Write(ref location, changed!, old, site)) return true;
        }
    }

    public static bool Update<T>(ref ImmutableArray<T> location, Func<ImmutableArray<T>, ImmutableArray<T>> transformer)
    {
        ArgumentNullException.ThrowIfNull(transformer);
        return Update(ref location, static (old, change) => change(old), transformer);
    }

    public static bool Update<T, TArg>(ref ImmutableArray<T> location, Func<ImmutableArray<T>, TArg, ImmutableArray<T>> transformer, TArg transformerArgument)
    {
        ArgumentNullException.ThrowIfNull(transformer);
        var site = Here.Site;
        while (true)
        {
            AtomicStep.ByReference("reads", write: false);
            var old = location;
            var changed = transformer(old, transformerArgument);
            if (old == changed) return false;
            Here.Site = site;
            AtomicStep.ByReference("changes", write: true);
            if (AtomicStep.Did(ImmutableInterlocked.InterlockedCompareExchange(ref location, changed, old) == old)) return true;
        }
    }

    public static ImmutableArray<T> InterlockedExchange<T>(ref ImmutableArray<T> location, ImmutableArray<T> value)
    {
        AtomicStep.ByReference("changes", write: true);
        AtomicStep.Did(true);
        return ImmutableInterlocked.InterlockedExchange(ref location, value);
    }

    public static ImmutableArray<T> InterlockedCompareExchange<T>(ref ImmutableArray<T> location, ImmutableArray<T> value, ImmutableArray<T> comparand)
    {
        AtomicStep.ByReference("changes", write: true);
        var old = ImmutableInterlocked.InterlockedCompareExchange(ref location, value, comparand);
        AtomicStep.Did(old == comparand);
        return old;
    }

    public static bool InterlockedInitialize<T>(ref ImmutableArray<T> location, ImmutableArray<T> value)
    {
        AtomicStep.ByReference("changes", write: true);
        return AtomicStep.Did(ImmutableInterlocked.InterlockedInitialize(ref location, value));
    }

    public static TValue GetOrAdd<TKey, TValue, TArg>(ref ImmutableDictionary<TKey, TValue> location, TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        return GetOrAdd(ref location, key, k => valueFactory(k, factoryArgument));
    }

    public static TValue GetOrAdd<TKey, TValue>(ref ImmutableDictionary<TKey, TValue> location, TKey key, Func<TKey, TValue> valueFactory) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        var site = Here.Site;
        if (Read(ref location, site).TryGetValue(key, out var found)) return found;
        var made = valueFactory(key);
        Here.Site = site;
        return GetOrAdd(ref location, key, made);
    }

    public static TValue GetOrAdd<TKey, TValue>(ref ImmutableDictionary<TKey, TValue> location, TKey key, TValue value) where TKey : notnull
    {
        var site = Here.Site;
        while (true)
        {
            var old = Read(ref location, site);
            if (old.TryGetValue(key, out var found)) return found;
            if (Write(ref location, old.Add(key, value), old, site)) return value;
        }
    }

    public static TValue AddOrUpdate<TKey, TValue>(ref ImmutableDictionary<TKey, TValue> location, TKey key, Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(addValueFactory);
        ArgumentNullException.ThrowIfNull(updateValueFactory);
        var site = Here.Site;
        while (true)
        {
            var old = Read(ref location, site);
            var made = old.TryGetValue(key, out var found) ? updateValueFactory(key, found) : addValueFactory(key);
            if (Write(ref location, old.SetItem(key, made), old, site)) return made;
        }
    }

    public static TValue AddOrUpdate<TKey, TValue>(ref ImmutableDictionary<TKey, TValue> location, TKey key, TValue addValue, Func<TKey, TValue, TValue> updateValueFactory) where TKey : notnull =>
        AddOrUpdate(ref location, key, _ => addValue, updateValueFactory);

    public static bool TryAdd<TKey, TValue>(ref ImmutableDictionary<TKey, TValue> location, TKey key, TValue value) where TKey : notnull
    {
        var site = Here.Site;
        while (true)
        {
            var old = Read(ref location, site);
            if (old.ContainsKey(key)) return false;
            if (Write(ref location, old.Add(key, value), old, site)) return true;
        }
    }

    public static bool TryUpdate<TKey, TValue>(ref ImmutableDictionary<TKey, TValue> location, TKey key, TValue newValue, TValue comparisonValue) where TKey : notnull
    {
        var site = Here.Site;
        while (true)
        {
            var old = Read(ref location, site);
            if (!old.TryGetValue(key, out var found) || !EqualityComparer<TValue>.Default.Equals(found, comparisonValue)) return false;
            if (Write(ref location, old.SetItem(key, newValue), old, site)) return true;
        }
    }

    public static bool TryRemove<TKey, TValue>(ref ImmutableDictionary<TKey, TValue> location, TKey key, [MaybeNullWhen(false)] out TValue value) where TKey : notnull
    {
        var site = Here.Site;
        while (true)
        {
            var old = Read(ref location, site);
            if (!old.TryGetValue(key, out value)) return false;
            if (Write(ref location, old.Remove(key), old, site)) return true;
        }
    }

    public static bool TryPop<T>(ref ImmutableStack<T> location, [MaybeNullWhen(false)] out T value)
    {
        var site = Here.Site;
        while (true)
        {
            var old = Read(ref location, site);
            value = default;
            if (old.IsEmpty) return false;
            if (Write(ref location, old.Pop(out value), old, site)) return true;
        }
    }

    public static void Push<T>(ref ImmutableStack<T> location, T value)
    {
        var site = Here.Site;
        while (true)
        {
            var old = Read(ref location, site);
            if (Write(ref location, old.Push(value), old, site)) return;
        }
    }

    public static bool TryDequeue<T>(ref ImmutableQueue<T> location, [MaybeNullWhen(false)] out T value)
    {
        var site = Here.Site;
        while (true)
        {
            var old = Read(ref location, site);
            value = default;
            if (old.IsEmpty) return false;
            if (Write(ref location, old.Dequeue(out value), old, site)) return true;
        }
    }

    public static void Enqueue<T>(ref ImmutableQueue<T> location, T value)
    {
        var site = Here.Site;
        while (true)
        {
            var old = Read(ref location, site);
            if (Write(ref location, old.Enqueue(value), old, site)) return;
        }
    }

    static T Read<T>(ref T location, int site) where T : class?
    {
        Here.Site = site;
        AtomicStep.ByReference("reads", write: false);
        return location;
    }

    static bool Write<T>(ref T location, T changed, T old, int site) where T : class?
    {
        Here.Site = site;
        AtomicStep.ByReference("changes", write: true);
        return AtomicStep.Did(ReferenceEquals(Interlocked.CompareExchange(ref location, changed, old), old));
    }
}
