using System.Collections;
using System.Reflection;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// A parallel query: what its workers draw from, and what each does with an item. Results are collected
/// whole before they are given out, which is one of the ways in which PLINQ may do it.
/// </summary>
internal sealed record ParallelPipeline
{
    /// <summary>The items; where they are the results of another query, this runs it.</summary>
    public required Func<ParallelPipeline, IEnumerable<object?>> Source { get; init; }

    public Func<object?, IEnumerable<object?>> Each { get; init; } = static item => [item];

    /// <summary>The most workers; null for one per core.</summary>
    public int? Degree { get; init; }

    public CancellationToken Token { get; init; }

    /// <summary>Whether results keep the order of the source.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The keys to sort by, before this query's own items are drawn.</summary>
    public SortKeys? Sorting { get; init; }

    /// <summary>Each item is handled further, by the same worker.</summary>
    public ParallelPipeline Then(Func<object?, IEnumerable<object?>> next) =>
        this with { Each = item => Each(item).SelectMany(next), Sorting = null };

    /// <summary>All results are needed before the next query can begin.</summary>
    public ParallelPipeline After(Func<List<object?>, IEnumerable<object?>> next, bool ordered) => new()
    {
        Source = settings => next((this with { Degree = settings.Degree, Token = settings.Token }).Collect()),
        Degree = Degree,
        Token = Token,
        IsOrdered = ordered,
    };

    /// <summary>Runs the query.</summary>
    /// <exception cref="AggregateException">A delegate threw.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public List<object?> Collect()
    {
        var results = new List<(long Index, object? Item)>[Workers];
        Run((worker, index, item) => (results[worker] ??= []).Add((index, item)));
        var all = results.Where(r => r is not null).SelectMany(r => r);
        return [.. (IsOrdered ? all.OrderBy(r => r.Index) : all).Select(r => r.Item)];
    }

    /// <summary>Hands each result to the worker that made it; where that says false, no more are drawn.</summary>
    public void Run(Action<int, long, object?> use) => Search((worker, index, item) =>
    {
        use(worker, index, item);
        return true;
    });

    public void Search(Func<int, long, object?, bool> use)
    {
        Token.ThrowIfCancellationRequested();
        var items = ParallelSource<object?>.Of(Source(this));
        var loop = new ParallelLoop("queued with PLINQ", Token);
        var number = 0;
        try
        {
            if (items.Count == 0) return;
            loop.Run((int)Math.Min(Workers, items.Count ?? Workers), () =>
            {
                var me = number++;
                using var mine = items.Worker(loop, Workers);
                while (!loop.ShouldExit(0) && mine.MoveNext())
                    foreach (var item in Each(mine.Current.Item))
                        if (!use(me, mine.Current.Index, item)) loop.Stop();
            });
        }
        finally
        {
            items.Dispose();
        }
    }

    public int Workers => Degree ?? Here.Scheduler.Options.Cores;
}

/// <summary>The keys of a sort: how each is found, and how two compare.</summary>
internal sealed record SortKeys(ParallelPipeline Unsorted, IReadOnlyList<(Func<object?, object?> Key, Comparison<object?> Compare)> Keys)
{
    // Keys are found in parallel, and then sorted.
    public ParallelPipeline Sort() => Unsorted
        .Then(item => [(item, Keys.Select(k => k.Key(item)).ToArray())])
        .After(all => all.Cast<(object? Item, object?[] Keys)>().Order(Comparer<(object? Item, object?[] Keys)>.Create(Compare)).Select(s => s.Item).ToList(), ordered: true);

    int Compare((object? Item, object?[] Keys) one, (object? Item, object?[] Keys) other)
    {
        for (var i = 0; i < Keys.Count; i++)
            if (Keys[i].Compare(one.Keys[i], other.Keys[i]) is not 0 and var order) return order;
        return 0;
    }
}

/// <summary>Enumerating a query runs it, whoever enumerates.</summary>
internal sealed class ParallelResults<T>(ParallelPipeline pipeline) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => pipeline.Collect().Cast<T>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The pipeline behind the object that the attendee's code holds.</summary>
internal sealed class ParallelQueryState
{
    public ParallelPipeline? Pipeline;

    /// <summary>A real query over the simulated results: a library that enumerates it gets them.</summary>
    public static ParallelQuery<T> Query<T>(ParallelPipeline pipeline)
    {
        var query = ParallelEnumerable.AsParallel(new ParallelResults<T>(pipeline));
        Here.Scheduler.State.Of<ParallelQueryState>(query).Pipeline = pipeline;
        return query;
    }

    public static OrderedParallelQuery<T> Ordered<T>(SortKeys keys)
    {
        const BindingFlags inside = BindingFlags.Instance | BindingFlags.NonPublic;
        var pipeline = keys.Sort() with { Sorting = keys };
        var scan = typeof(ParallelEnumerable).Assembly.GetType("System.Linq.Parallel.ScanQueryOperator`1", throwOnError: true)!.MakeGenericType(typeof(T));
        var source = Activator.CreateInstance(scan, inside, null, [new ParallelResults<T>(pipeline)], null);
        var query = (OrderedParallelQuery<T>)Activator.CreateInstance(typeof(OrderedParallelQuery<T>), inside, null, [source], null)!;
        Here.Scheduler.State.Of<ParallelQueryState>(query).Pipeline = pipeline;
        return query;
    }

    public static ParallelPipeline Of(ParallelQuery source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Here.Scheduler.State.Of<ParallelQueryState>(source).Pipeline
            ?? throw new Refusal($"A parallel query that was made elsewhere is not simulated{Here.Scheduler.At(Here.Site)}. Make it with AsParallel in the scenario.");
    }
}
