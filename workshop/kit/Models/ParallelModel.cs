using System.Collections.Concurrent;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Parallel loops over ranges and sources. The calling lane takes part.
/// Source: the documentation of System.Threading.Tasks.Parallel.
/// </summary>
[Models(typeof(Parallel))]
internal static partial class ParallelModel
{
    public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int> body) =>
        Loop(fromInclusive, toExclusive, new ParallelOptions(), Body(body, static (run, i, _) => run((int)i)));

    public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int, ParallelLoopState> body) =>
        Loop(fromInclusive, toExclusive, new ParallelOptions(), Body(body, static (run, i, state) => run((int)i, state)));

    public static ParallelLoopResult For<TLocal>(int fromInclusive, int toExclusive, Func<TLocal> localInit, Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        Loop(fromInclusive, toExclusive, new ParallelOptions(), Local(localInit, localFinally, body, static (run, i, state, local) => run((int)i, state, local)));

    public static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int> body) =>
        Loop(fromInclusive, toExclusive, parallelOptions, Body(body, static (run, i, _) => run((int)i)));

    public static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int, ParallelLoopState> body) =>
        Loop(fromInclusive, toExclusive, parallelOptions, Body(body, static (run, i, state) => run((int)i, state)));

    public static ParallelLoopResult For<TLocal>(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        Loop(fromInclusive, toExclusive, parallelOptions, Local(localInit, localFinally, body, static (run, i, state, local) => run((int)i, state, local)));

    public static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long> body) =>
        Loop(fromInclusive, toExclusive, new ParallelOptions(), Body(body, static (run, i, _) => run(i)));

    public static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long, ParallelLoopState> body) =>
        Loop(fromInclusive, toExclusive, new ParallelOptions(), Body(body, static (run, i, state) => run(i, state)));

    public static ParallelLoopResult For<TLocal>(long fromInclusive, long toExclusive, Func<TLocal> localInit, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        Loop(fromInclusive, toExclusive, new ParallelOptions(), Local(localInit, localFinally, body, static (run, i, state, local) => run(i, state, local)));

    public static ParallelLoopResult For(long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long> body) =>
        Loop(fromInclusive, toExclusive, parallelOptions, Body(body, static (run, i, _) => run(i)));

    public static ParallelLoopResult For(long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long, ParallelLoopState> body) =>
        Loop(fromInclusive, toExclusive, parallelOptions, Body(body, static (run, i, state) => run(i, state)));

    public static ParallelLoopResult For<TLocal>(long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        Loop(fromInclusive, toExclusive, parallelOptions, Local(localInit, localFinally, body, static (run, i, state, local) => run(i, state, local)));

    /// <summary>What one worker does with its iterations: the first call gives the second, which ends with the third.</summary>
    sealed record Iterations<T>(Func<object?> Begin, Func<T, long, ParallelLoopState, object?, object?> Run, Action<object?> End);

    static Iterations<long> Body<TBody>(TBody? body, Action<TBody, long, ParallelLoopState> run) where TBody : class
    {
        ArgumentNullException.ThrowIfNull(body);
        return new(static () => null, (_, i, state, _) =>
        {
            run(body, i, state);
            return null;
        }, static _ => { });
    }

    static Iterations<long> Local<TLocal, TBody>(Func<TLocal> begin, Action<TLocal> end, TBody? body, Func<TBody, long, ParallelLoopState, TLocal, TLocal> run) where TBody : class
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(begin, "localInit");
        ArgumentNullException.ThrowIfNull(end, "localFinally");
        return new(() => begin(), (_, i, state, local) => run(body, i, state, (TLocal)local!), local => end((TLocal)local!));
    }

    static ParallelLoopResult Loop(long from, long to, ParallelOptions options, Iterations<long> body)
    {
        var degree = ParallelLoop.Degree(options);
        var loop = new ParallelLoop("queued with Parallel.For", options.CancellationToken);
        var count = Math.Max(0, to - from);
        var ranges = count == 0 ? null : new ParallelRanges(from, to, degree);
        IEnumerator<(long, long)> Numbers()
        {
            if (ranges is null) yield break;
            var mine = new ParallelRanges.Worker(ranges, grows: !Here.Scheduler.Searching);
            while (true)
            {
                loop.Claim();
                if (!mine.Take(out var first, out var end)) yield break;
                for (var i = first; i < end; i++) yield return (i, i);
            }
        }
        options.CancellationToken.ThrowIfCancellationRequested();
        if (count > 0) loop.Run((int)Math.Min(degree, count), () => Work(loop, Numbers, body));
        return ParallelResult.Of(loop);
    }

    // One worker: the local value is made before its first iteration, and ended even when one throws.
    static void Work<T>(ParallelLoop loop, Func<IEnumerator<(long Index, T Item)>> source, Iterations<T> body)
    {
        var (state, place) = ParallelLoopPlace.New(loop);
        object? local = null;
        var begun = false;
        try
        {
            using var items = source();
            while (!loop.ShouldExit(-1) && items.MoveNext())
            {
                var (index, item) = items.Current;
                place.Iteration = index;
                if (loop.ShouldExit(index)) continue;
                if (!begun) local = body.Begin();
                begun = true;
                local = body.Run(item, index, state, local);
            }
        }
        finally
        {
            if (begun && !Here.Scheduler.IsOver) body.End(local);
        }
    }
}
