using System.Collections;
using System.Collections.Concurrent;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Making queries. Source: the documentation of System.Linq.ParallelEnumerable.</summary>
[Models(typeof(ParallelEnumerable))]
internal static partial class ParallelEnumerableModel
{
    static ParallelPipeline Of(ParallelQuery source) => ParallelQueryState.Of(source);

    static ParallelQuery<T> Query<T>(ParallelPipeline pipeline) => ParallelQueryState.Query<T>(pipeline);

    static List<T> Collect<T>(ParallelQuery<T> source) => [.. Of(source).Collect().Cast<T>()];

    // An array or a list is divided by index, anything else drawn from.
    static ParallelPipeline From<T>(IEnumerable<T> source, bool ordered = false) => new()
    {
        Source = _ => source is IList<T> list ? list.Cast<object?>().ToArray() : source.Select(static item => (object?)item),
        IsOrdered = ordered,
    };

    public static ParallelQuery<TSource> AsParallel<TSource>(IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Query<TSource>(From(source));
    }

    public static ParallelQuery<TSource> AsParallel<TSource>(Partitioner<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!source.SupportsDynamicPartitions) throw new Refusal($"A partitioner without dynamic partitions is not simulated{Here.Scheduler.At(Here.Site)}. Use AsParallel on the collection itself.");
        return Query<TSource>(new ParallelPipeline { Source = _ => source.GetDynamicPartitions().Select(static item => (object?)item) });
    }

    public static ParallelQuery AsParallel(IEnumerable source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Query<object?>(From(source.Cast<object?>()));
    }

    public static ParallelQuery<int> Range(int start, int count)
    {
        var numbers = Enumerable.Range(start, count);
        return Query<int>(From<int>(numbers.ToArray(), ordered: true));
    }

    public static ParallelQuery<TResult> Repeat<TResult>(TResult element, int count) => Query<TResult>(From<TResult>(Enumerable.Repeat(element, count).ToArray(), ordered: true));

    public static ParallelQuery<TResult> Empty<TResult>() => Query<TResult>(From<TResult>(Array.Empty<TResult>()));

    // Applied to a source, not later: what came before stays as it is.
    public static ParallelQuery<TSource> AsOrdered<TSource>(ParallelQuery<TSource> source) => Query<TSource>(Of(source) with { IsOrdered = true, Sorting = null });

    public static ParallelQuery AsOrdered(ParallelQuery source) => Query<object?>(Of(source) with { IsOrdered = true, Sorting = null });

    public static ParallelQuery<TSource> AsUnordered<TSource>(ParallelQuery<TSource> source) => Query<TSource>(Of(source) with { IsOrdered = false, Sorting = null });

    public static IEnumerable<TSource> AsSequential<TSource>(ParallelQuery<TSource> source) => new ParallelResults<TSource>(Of(source));

    public static IEnumerable<TSource> AsEnumerable<TSource>(ParallelQuery<TSource> source) => AsSequential(source);

    public static ParallelQuery<TSource> WithDegreeOfParallelism<TSource>(ParallelQuery<TSource> source, int degreeOfParallelism)
    {
        var pipeline = Of(source);
        const int most = 512;
        if (degreeOfParallelism is < 1 or > most) throw new ArgumentOutOfRangeException(nameof(degreeOfParallelism));
        if (pipeline.Degree is not null) throw new InvalidOperationException("The WithDegreeOfParallelism operator may be used at most once in a query.");
        return Query<TSource>(pipeline with { Degree = degreeOfParallelism, Sorting = null });
    }

    public static ParallelQuery<TSource> WithCancellation<TSource>(ParallelQuery<TSource> source, CancellationToken cancellationToken)
    {
        var pipeline = Of(source);
        if (pipeline.Token.CanBeCanceled) throw new InvalidOperationException("The WithCancellation operator may be used at most once in a query.");
        return Query<TSource>(pipeline with { Token = cancellationToken, Sorting = null });
    }

    // How results are buffered, and whether PLINQ may fall back to one thread, changes no result.
    public static ParallelQuery<TSource> WithExecutionMode<TSource>(ParallelQuery<TSource> source, ParallelExecutionMode executionMode) => Query<TSource>(Of(source));

    public static ParallelQuery<TSource> WithMergeOptions<TSource>(ParallelQuery<TSource> source, ParallelMergeOptions mergeOptions) => Query<TSource>(Of(source));
}

/// <summary>Enumerating runs the query.</summary>
[Models(typeof(ParallelQuery<>))]
internal static class ParallelQueryModel
{
    public static IEnumerator<TSource> GetEnumerator<TSource>(ParallelQuery<TSource> target) => AtQuery(target).GetEnumerator();

    static ParallelResults<TSource> AtQuery<TSource>(ParallelQuery<TSource> target) => new(ParallelQueryState.Of(target));
}

/// <summary>Enumerating runs the query.</summary>
[Models(typeof(OrderedParallelQuery<>))]
internal static class OrderedParallelQueryModel
{
    public static IEnumerator<TSource> GetEnumerator<TSource>(OrderedParallelQuery<TSource> target) => ParallelQueryModel.GetEnumerator(target);
}
