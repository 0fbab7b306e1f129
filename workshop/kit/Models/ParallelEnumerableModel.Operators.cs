namespace ConcurrencyWorkshop.Models;

// Operators: those on single items run on the workers; those that need all items wait for them.
internal static partial class ParallelEnumerableModel
{
    static ParallelQuery<TResult> Then<TSource, TResult>(ParallelQuery<TSource> source, Delegate function, Func<TSource, IEnumerable<object?>> next)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Query<TResult>(Of(source).Then(item => next((TSource)item!)));
    }

    // All results, in order, each with its number.
    static ParallelPipeline Numbered<TSource>(ParallelQuery<TSource> source)
    {
        var pipeline = Of(source);
        return pipeline.After(all => all.Select((item, i) => (object?)((TSource)item!, i)).ToList(), pipeline.IsOrdered);
    }

    static ParallelQuery<TResult> After<TSource, TResult>(ParallelQuery<TSource> source, Func<IEnumerable<TSource>, IEnumerable<TResult>> next, bool? ordered = null)
    {
        var pipeline = Of(source);
        return Query<TResult>(pipeline.After(all => next(all.Cast<TSource>()).Select(static r => (object?)r).ToList(), ordered ?? pipeline.IsOrdered));
    }

    public static ParallelQuery<TResult> Select<TSource, TResult>(ParallelQuery<TSource> source, Func<TSource, TResult> selector) =>
        Then<TSource, TResult>(source, selector, item => [selector(item)]);

    public static ParallelQuery<TSource> Where<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) =>
        Then<TSource, TSource>(source, predicate, item => predicate(item) ? [item] : []);

    public static ParallelQuery<TResult> SelectMany<TSource, TResult>(ParallelQuery<TSource> source, Func<TSource, IEnumerable<TResult>> selector) =>
        Then<TSource, TResult>(source, selector, item => selector(item).Select(static r => (object?)r));

    public static ParallelQuery<TResult> SelectMany<TSource, TCollection, TResult>(ParallelQuery<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector) =>
        Then<TSource, TResult>(source, collectionSelector, item => collectionSelector(item).Select(c => (object?)resultSelector(item, c)));

    public static ParallelQuery<TResult> Select<TSource, TResult>(ParallelQuery<TSource> source, Func<TSource, int, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Query<TResult>(Numbered(source).Then(item =>
        {
            var (it, i) = ((TSource, int))item!;
            return [selector(it, i)];
        }));
    }

    public static ParallelQuery<TSource> Where<TSource>(ParallelQuery<TSource> source, Func<TSource, int, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Query<TSource>(Numbered(source).Then(item =>
        {
            var (it, i) = ((TSource, int))item!;
            return predicate(it, i) ? [it] : [];
        }));
    }

    public static ParallelQuery<TResult> OfType<TResult>(ParallelQuery source) => Query<TResult>(Of(source).Then(static item => item is TResult ? [item] : []));

    public static ParallelQuery<TResult> Cast<TResult>(ParallelQuery source) => Query<TResult>(Of(source).Then(static item => [(TResult)item!]));

    public static ParallelQuery<TResult> Zip<TFirst, TSecond, TResult>(ParallelQuery<TFirst> first, ParallelQuery<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
    {
        var other = Of(second);
        return After(first, all => all.Zip(other.Collect().Cast<TSecond>(), resultSelector));
    }

    public static ParallelQuery<TSource> Concat<TSource>(ParallelQuery<TSource> first, ParallelQuery<TSource> second)
    {
        var other = Of(second);
        return After(first, all => all.Concat(other.Collect().Cast<TSource>()));
    }

    public static ParallelQuery<TSource> Take<TSource>(ParallelQuery<TSource> source, int count) => After(source, all => all.Take(count));

    public static ParallelQuery<TSource> Skip<TSource>(ParallelQuery<TSource> source, int count) => After(source, all => all.Skip(count));

    public static ParallelQuery<TSource> TakeWhile<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) => After(source, all => all.TakeWhile(predicate));

    public static ParallelQuery<TSource> SkipWhile<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) => After(source, all => all.SkipWhile(predicate));

    public static ParallelQuery<TSource> Reverse<TSource>(ParallelQuery<TSource> source) => After(source, static all => all.Reverse());

    public static ParallelQuery<TSource> Distinct<TSource>(ParallelQuery<TSource> source) => After(source, static all => all.Distinct());

    public static ParallelQuery<TSource> Distinct<TSource>(ParallelQuery<TSource> source, IEqualityComparer<TSource>? comparer) => After(source, all => all.Distinct(comparer));

    public static ParallelQuery<TSource> Union<TSource>(ParallelQuery<TSource> first, ParallelQuery<TSource> second)
    {
        var other = Of(second);
        return After(first, all => all.Union(other.Collect().Cast<TSource>()));
    }

    public static ParallelQuery<TSource> Intersect<TSource>(ParallelQuery<TSource> first, ParallelQuery<TSource> second)
    {
        var other = Of(second);
        return After(first, all => all.Intersect(other.Collect().Cast<TSource>()));
    }

    public static ParallelQuery<TSource> Except<TSource>(ParallelQuery<TSource> first, ParallelQuery<TSource> second)
    {
        var other = Of(second);
        return After(first, all => all.Except(other.Collect().Cast<TSource>()));
    }

    public static ParallelQuery<TSource?> DefaultIfEmpty<TSource>(ParallelQuery<TSource> source) => After(source, static all => all.DefaultIfEmpty());

    // Keys are found on the workers; who groups by them is one.
    static ParallelQuery<(TKey Key, TElement Element)> Keyed<TSource, TKey, TElement>(ParallelQuery<TSource> source, Func<TSource, TKey> key, Func<TSource, TElement> element)
    {
        ArgumentNullException.ThrowIfNull(key, "keySelector");
        ArgumentNullException.ThrowIfNull(element, "elementSelector");
        return Select(source, item => (key(item), element(item)));
    }

    public static ParallelQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector) =>
        GroupBy(source, keySelector, static item => item, null);

    public static ParallelQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer) =>
        GroupBy(source, keySelector, static item => item, comparer);

    public static ParallelQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) =>
        GroupBy(source, keySelector, elementSelector, null);

    public static ParallelQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer) =>
        After(Keyed(source, keySelector, elementSelector), all => all.GroupBy(static k => k.Key, static k => k.Element, comparer));

    public static ParallelQuery<TResult> GroupBy<TSource, TKey, TResult>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector) =>
        Select(GroupBy(source, keySelector), group => resultSelector(group.Key, group));

    public static OrderedParallelQuery<TSource> OrderBy<TSource, TKey>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector) => Sort(source, keySelector, null, 1, null);

    public static OrderedParallelQuery<TSource> OrderBy<TSource, TKey>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => Sort(source, keySelector, comparer, 1, null);

    public static OrderedParallelQuery<TSource> OrderByDescending<TSource, TKey>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector) => Sort(source, keySelector, null, -1, null);

    public static OrderedParallelQuery<TSource> OrderByDescending<TSource, TKey>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => Sort(source, keySelector, comparer, -1, null);

    public static OrderedParallelQuery<TSource> ThenBy<TSource, TKey>(OrderedParallelQuery<TSource> source, Func<TSource, TKey> keySelector) => Sort(source, keySelector, null, 1, Of(source).Sorting);

    public static OrderedParallelQuery<TSource> ThenBy<TSource, TKey>(OrderedParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => Sort(source, keySelector, comparer, 1, Of(source).Sorting);

    public static OrderedParallelQuery<TSource> ThenByDescending<TSource, TKey>(OrderedParallelQuery<TSource> source, Func<TSource, TKey> keySelector) => Sort(source, keySelector, null, -1, Of(source).Sorting);

    public static OrderedParallelQuery<TSource> ThenByDescending<TSource, TKey>(OrderedParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => Sort(source, keySelector, comparer, -1, Of(source).Sorting);

    static OrderedParallelQuery<TSource> Sort<TSource, TKey>(ParallelQuery<TSource> source, Func<TSource, TKey> key, IComparer<TKey>? comparer, int direction, SortKeys? before)
    {
        ArgumentNullException.ThrowIfNull(key, "keySelector");
        var order = comparer ?? Comparer<TKey>.Default;
        var last = ((Func<object?, object?>)(item => key((TSource)item!)), (Comparison<object?>)((x, y) => direction * order.Compare((TKey)x!, (TKey)y!)));
        return ParallelQueryState.Ordered<TSource>(before is null ? new SortKeys(Of(source), [last]) : before with { Keys = [.. before.Keys, last] });
    }
}
