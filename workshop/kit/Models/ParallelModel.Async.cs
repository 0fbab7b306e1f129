using System.Numerics;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

// Asynchronous loops.
internal static partial class ParallelModel
{
    public static Task ForAsync<T>(T fromInclusive, T toExclusive, Func<T, CancellationToken, ValueTask> body) where T : notnull, IBinaryInteger<T> =>
        ForAsync(fromInclusive, toExclusive, new ParallelOptions(), body);

    public static Task ForAsync<T>(T fromInclusive, T toExclusive, CancellationToken cancellationToken, Func<T, CancellationToken, ValueTask> body) where T : notnull, IBinaryInteger<T> =>
        ForAsync(fromInclusive, toExclusive, new ParallelOptions { CancellationToken = cancellationToken }, body);

    public static Task ForAsync<T>(T fromInclusive, T toExclusive, ParallelOptions parallelOptions, Func<T, CancellationToken, ValueTask> body) where T : notnull, IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(fromInclusive);
        ArgumentNullException.ThrowIfNull(toExclusive);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        static IEnumerable<T> Numbers(T from, T to)
        {
            for (var i = from; i < to; i++) yield return i;
        }
        return fromInclusive >= toExclusive
            ? Task.CompletedTask
            : new AsyncLoop<T>(parallelOptions, body, "queued with Parallel.ForAsync").Run(Numbers(fromInclusive, toExclusive).GetEnumerator());
    }

    public static Task ForEachAsync<TSource>(IEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body) =>
        ForEachAsync(source, new ParallelOptions(), body);

    public static Task ForEachAsync<TSource>(IEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body) =>
        ForEachAsync(source, new ParallelOptions { CancellationToken = cancellationToken }, body);

    public static Task ForEachAsync<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        if (parallelOptions.CancellationToken.IsCancellationRequested) return Task.FromCanceled(parallelOptions.CancellationToken);
        try
        {
            return new AsyncLoop<TSource>(parallelOptions, body, "queued with Parallel.ForEachAsync").Run(source.GetEnumerator());
        }
        catch (Exception error) when (error is not (SimulationOver or Refusal))
        {
            return Task.FromException(error);
        }
    }

    public static Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body) =>
        ForEachAsync(source, new ParallelOptions(), body);

    public static Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body) =>
        ForEachAsync(source, new ParallelOptions { CancellationToken = cancellationToken }, body);

    public static Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        if (parallelOptions.CancellationToken.IsCancellationRequested) return Task.FromCanceled(parallelOptions.CancellationToken);
        try
        {
            return new AsyncLoop<TSource>(parallelOptions, body, "queued with Parallel.ForEachAsync").Run(source);
        }
        catch (Exception error) when (error is not (SimulationOver or Refusal))
        {
            return Task.FromException(error);
        }
    }
}
