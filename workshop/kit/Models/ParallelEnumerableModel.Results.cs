namespace ConcurrencyWorkshop.Models;

// What runs a query.
internal static partial class ParallelEnumerableModel
{
    public static void ForAll<TSource>(ParallelQuery<TSource> source, Action<TSource> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Of(source).Run((_, _, item) => action((TSource)item!));
    }

    // Stops at a result; of those that were found, the first of the source comes first.
    static List<T> Find<T>(ParallelQuery<T> source)
    {
        var found = new List<(long Index, T Item)>();
        Of(source).Search((_, index, item) =>
        {
            found.Add((index, (T)item!));
            return false;
        });
        return [.. found.OrderBy(f => f.Index).Select(f => f.Item)];
    }

    // Each worker folds what it draws; the folds of the workers are folded at last.
    static List<TAccumulate> Folds<TSource, TAccumulate>(ParallelQuery<TSource> source, Func<TSource, TAccumulate> first, Func<TAccumulate, TSource, TAccumulate> next)
    {
        var pipeline = Of(source);
        var folds = new (bool Any, TAccumulate Value)[pipeline.Workers];
        pipeline.Run((worker, _, item) =>
        {
            var fold = folds[worker];
            folds[worker] = (true, fold.Any ? next(fold.Value, (TSource)item!) : first((TSource)item!));
        });
        return [.. folds.Where(f => f.Any).Select(f => f.Value)];
    }

    public static TSource Aggregate<TSource>(ParallelQuery<TSource> source, Func<TSource, TSource, TSource> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        return Folds(source, static item => item, func).Aggregate(func);
    }

    // With a seed and no way to combine, PLINQ itself folds on one thread.
    public static TAccumulate Aggregate<TSource, TAccumulate>(ParallelQuery<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func) =>
        Collect(source).Aggregate(seed, func);

    public static TResult Aggregate<TSource, TAccumulate, TResult>(ParallelQuery<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector) =>
        Collect(source).Aggregate(seed, func, resultSelector);

    public static TResult Aggregate<TSource, TAccumulate, TResult>(ParallelQuery<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> updateAccumulatorFunc, Func<TAccumulate, TAccumulate, TAccumulate> combineAccumulatorsFunc, Func<TAccumulate, TResult> resultSelector) =>
        Aggregate(source, () => seed, updateAccumulatorFunc, combineAccumulatorsFunc, resultSelector);

    public static TResult Aggregate<TSource, TAccumulate, TResult>(ParallelQuery<TSource> source, Func<TAccumulate> seedFactory, Func<TAccumulate, TSource, TAccumulate> updateAccumulatorFunc, Func<TAccumulate, TAccumulate, TAccumulate> combineAccumulatorsFunc, Func<TAccumulate, TResult> resultSelector)
    {
        ArgumentNullException.ThrowIfNull(seedFactory);
        ArgumentNullException.ThrowIfNull(updateAccumulatorFunc);
        ArgumentNullException.ThrowIfNull(combineAccumulatorsFunc);
        ArgumentNullException.ThrowIfNull(resultSelector);
        var folds = Folds(source, item => updateAccumulatorFunc(seedFactory(), item), updateAccumulatorFunc);
        return resultSelector(folds.Count == 0 ? seedFactory() : folds.Aggregate(combineAccumulatorsFunc));
    }

    public static int Count<TSource>(ParallelQuery<TSource> source) =>
        Collect(source).Count;

    public static int Count<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) =>
        Count(Where(source, predicate));

    public static long LongCount<TSource>(ParallelQuery<TSource> source) =>
        Collect(source).Count;

    public static long LongCount<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) =>
        Count(Where(source, predicate));

    public static bool Any<TSource>(ParallelQuery<TSource> source) =>
        Find(source).Count > 0;

    public static bool Any<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) =>
        Any(Where(source, predicate));

    public static bool All<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) =>
        !Any(Where(source, item => !predicate(item)));

    public static bool Contains<TSource>(ParallelQuery<TSource> source, TSource value) =>
        Contains(source, value, null);

    public static bool Contains<TSource>(ParallelQuery<TSource> source, TSource value, IEqualityComparer<TSource>? comparer) =>
        Any(Where(source, item => (comparer ?? EqualityComparer<TSource>.Default).Equals(item, value)));

    public static TSource First<TSource>(ParallelQuery<TSource> source) =>
        Find(source).First();

    public static TSource First<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) =>
        First(Where(source, predicate));

    public static TSource? FirstOrDefault<TSource>(ParallelQuery<TSource> source) =>
        Find(source).FirstOrDefault();

    public static TSource? FirstOrDefault<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) =>
        FirstOrDefault(Where(source, predicate));

    public static TSource Last<TSource>(ParallelQuery<TSource> source) =>
        Collect(source).Last();

    public static TSource Last<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) =>
        Last(Where(source, predicate));

    public static TSource? LastOrDefault<TSource>(ParallelQuery<TSource> source) =>
        Collect(source).LastOrDefault();

    public static TSource? LastOrDefault<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) =>
        LastOrDefault(Where(source, predicate));

    public static TSource Single<TSource>(ParallelQuery<TSource> source) =>
        Collect(source).Single();

    public static TSource Single<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) =>
        Single(Where(source, predicate));

    public static TSource? SingleOrDefault<TSource>(ParallelQuery<TSource> source) =>
        Collect(source).SingleOrDefault();

    public static TSource? SingleOrDefault<TSource>(ParallelQuery<TSource> source, Func<TSource, bool> predicate) =>
        SingleOrDefault(Where(source, predicate));

    public static TSource ElementAt<TSource>(ParallelQuery<TSource> source, int index) =>
        Collect(source).ElementAt(index);

    public static TSource? ElementAtOrDefault<TSource>(ParallelQuery<TSource> source, int index) =>
        Collect(source).ElementAtOrDefault(index);

    public static TSource[] ToArray<TSource>(ParallelQuery<TSource> source) =>
        [.. Collect(source)];

    public static List<TSource> ToList<TSource>(ParallelQuery<TSource> source) =>
        Collect(source);

    public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector) where TKey : notnull =>
        Collect(Keyed(source, keySelector, static item => item)).ToDictionary(static k => k.Key, static k => k.Element);

    public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector) where TKey : notnull =>
        Collect(Keyed(source, keySelector, static item => item)).ToLookup(static k => k.Key, static k => k.Element);

    public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer) where TKey : notnull =>
        Collect(Keyed(source, keySelector, static item => item)).ToDictionary(static k => k.Key, static k => k.Element, comparer);

    public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer) where TKey : notnull =>
        Collect(Keyed(source, keySelector, static item => item)).ToLookup(static k => k.Key, static k => k.Element, comparer);

    public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) where TKey : notnull =>
        Collect(Keyed(source, keySelector, elementSelector)).ToDictionary(static k => k.Key, static k => k.Element);

    public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) where TKey : notnull =>
        Collect(Keyed(source, keySelector, elementSelector)).ToLookup(static k => k.Key, static k => k.Element);

    public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer) where TKey : notnull =>
        Collect(Keyed(source, keySelector, elementSelector)).ToDictionary(static k => k.Key, static k => k.Element, comparer);

    public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer) where TKey : notnull =>
        Collect(Keyed(source, keySelector, elementSelector)).ToLookup(static k => k.Key, static k => k.Element, comparer);

    public static bool SequenceEqual<TSource>(ParallelQuery<TSource> first, ParallelQuery<TSource> second) =>
        Collect(first).SequenceEqual(Collect(second));
}
