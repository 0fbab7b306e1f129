using System.Collections.Concurrent;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

// Loops over sources.
internal static partial class ParallelModel
{
    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource> body) =>
        Each(Items(source), new ParallelOptions(), Body<TSource, Action<TSource>>(body, static (run, item, _, _) => run(item)));

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource, ParallelLoopState> body) =>
        Each(Items(source), new ParallelOptions(), Body<TSource, Action<TSource, ParallelLoopState>>(body, static (run, item, _, state) => run(item, state)));

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource, ParallelLoopState, long> body) =>
        Each(Items(source), new ParallelOptions(), Body<TSource, Action<TSource, ParallelLoopState, long>>(body, static (run, item, i, state) => run(item, state, i)));

    public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        Each(Items(source), new ParallelOptions(), Local<TSource, TLocal, Func<TSource, ParallelLoopState, TLocal, TLocal>>(localInit, localFinally, body, static (run, item, _, state, local) => run(item, state, local)));

    public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        Each(Items(source), new ParallelOptions(), Local<TSource, TLocal, Func<TSource, ParallelLoopState, long, TLocal, TLocal>>(localInit, localFinally, body, static (run, item, i, state, local) => run(item, state, i, local)));

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource> body) =>
        Each(Items(source), parallelOptions, Body<TSource, Action<TSource>>(body, static (run, item, _, _) => run(item)));

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState> body) =>
        Each(Items(source), parallelOptions, Body<TSource, Action<TSource, ParallelLoopState>>(body, static (run, item, _, state) => run(item, state)));

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState, long> body) =>
        Each(Items(source), parallelOptions, Body<TSource, Action<TSource, ParallelLoopState, long>>(body, static (run, item, i, state) => run(item, state, i)));

    public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        Each(Items(source), parallelOptions, Local<TSource, TLocal, Func<TSource, ParallelLoopState, TLocal, TLocal>>(localInit, localFinally, body, static (run, item, _, state, local) => run(item, state, local)));

    public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        Each(Items(source), parallelOptions, Local<TSource, TLocal, Func<TSource, ParallelLoopState, long, TLocal, TLocal>>(localInit, localFinally, body, static (run, item, i, state, local) => run(item, state, i, local)));

    public static ParallelLoopResult ForEach<TSource>(Partitioner<TSource> source, Action<TSource> body) =>
        Each(Items(source), new ParallelOptions(), Body<TSource, Action<TSource>>(body, static (run, item, _, _) => run(item)));

    public static ParallelLoopResult ForEach<TSource>(Partitioner<TSource> source, Action<TSource, ParallelLoopState> body) =>
        Each(Items(source), new ParallelOptions(), Body<TSource, Action<TSource, ParallelLoopState>>(body, static (run, item, _, state) => run(item, state)));

    public static ParallelLoopResult ForEach<TSource>(OrderablePartitioner<TSource> source, Action<TSource, ParallelLoopState, long> body) =>
        Each(Items(Ordered(source)), new ParallelOptions(), Body<TSource, Action<TSource, ParallelLoopState, long>>(body, static (run, item, i, state) => run(item, state, i)));

    public static ParallelLoopResult ForEach<TSource, TLocal>(Partitioner<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        Each(Items(source), new ParallelOptions(), Local<TSource, TLocal, Func<TSource, ParallelLoopState, TLocal, TLocal>>(localInit, localFinally, body, static (run, item, _, state, local) => run(item, state, local)));

    public static ParallelLoopResult ForEach<TSource, TLocal>(OrderablePartitioner<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        Each(Items(Ordered(source)), new ParallelOptions(), Local<TSource, TLocal, Func<TSource, ParallelLoopState, long, TLocal, TLocal>>(localInit, localFinally, body, static (run, item, i, state, local) => run(item, state, i, local)));

    public static ParallelLoopResult ForEach<TSource>(Partitioner<TSource> source, ParallelOptions parallelOptions, Action<TSource> body) =>
        Each(Items(source), parallelOptions, Body<TSource, Action<TSource>>(body, static (run, item, _, _) => run(item)));

    public static ParallelLoopResult ForEach<TSource>(Partitioner<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState> body) =>
        Each(Items(source), parallelOptions, Body<TSource, Action<TSource, ParallelLoopState>>(body, static (run, item, _, state) => run(item, state)));

    public static ParallelLoopResult ForEach<TSource>(OrderablePartitioner<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState, long> body) =>
        Each(Items(Ordered(source)), parallelOptions, Body<TSource, Action<TSource, ParallelLoopState, long>>(body, static (run, item, i, state) => run(item, state, i)));

    public static ParallelLoopResult ForEach<TSource, TLocal>(Partitioner<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        Each(Items(source), parallelOptions, Local<TSource, TLocal, Func<TSource, ParallelLoopState, TLocal, TLocal>>(localInit, localFinally, body, static (run, item, _, state, local) => run(item, state, local)));

    public static ParallelLoopResult ForEach<TSource, TLocal>(OrderablePartitioner<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        Each(Items(Ordered(source)), parallelOptions, Local<TSource, TLocal, Func<TSource, ParallelLoopState, long, TLocal, TLocal>>(localInit, localFinally, body, static (run, item, i, state, local) => run(item, state, i, local)));

    static ParallelSource<T> Items<T>(IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ParallelSource<T>.Of(source);
    }

    static ParallelSource<T> Items<T>(Partitioner<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ParallelSource<T>.Of(source);
    }

    static OrderablePartitioner<T> Ordered<T>(OrderablePartitioner<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.KeysNormalized ? source : throw new InvalidOperationException("This method requires the use of an OrderedPartitioner with the KeysNormalized property set to true.");
    }

    static Iterations<T> Body<T, TBody>(TBody? body, Action<TBody, T, long, ParallelLoopState> run) where TBody : class
    {
        ArgumentNullException.ThrowIfNull(body);
        return new(static () => null, (item, i, state, _) =>
        {
            run(body, item, i, state);
            return null;
        }, static _ => { });
    }

    static Iterations<T> Local<T, TLocal, TBody>(Func<TLocal> begin, Action<TLocal> end, TBody? body, Func<TBody, T, long, ParallelLoopState, TLocal, TLocal> run) where TBody : class
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(begin, "localInit");
        ArgumentNullException.ThrowIfNull(end, "localFinally");
        return new(() => begin(), (item, i, state, local) => run(body, item, i, state, (TLocal)local!), local => end((TLocal)local!));
    }

    static ParallelLoopResult Each<T>(ParallelSource<T> source, ParallelOptions options, Iterations<T> body)
    {
        var degree = ParallelLoop.Degree(options);
        var loop = new ParallelLoop("queued with Parallel.ForEach", options.CancellationToken);
        options.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            if (source.Count != 0) loop.Run((int)Math.Min(degree, source.Count ?? degree), () => Work(loop, () => source.Worker(loop, degree), body));
        }
        finally
        {
            source.Dispose();
        }
        return ParallelResult.Of(loop);
    }
}
