namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Parallel.Invoke.</summary>
public static class ParallelInvokePrograms
{
    [Program("Parallel.Invoke: all are done when it returns")]
    public static string All()
    {
        var sum = 0;
        Parallel.Invoke(() => Interlocked.Add(ref sum, 1), () => Interlocked.Add(ref sum, 2));
        return $"{sum}";
    }

    [Program("Parallel.Invoke: collects all faults")]
    public static string Faults() => Outcome.Of(() => Parallel.Invoke(
        () => throw new InvalidOperationException(),
        () => throw new InvalidOperationException()));

    [Program("Parallel.Invoke: cancelled before")]
    public static string Canceled()
    {
        var ran = false;
        var options = new ParallelOptions { CancellationToken = new CancellationToken(true) };
        return $"{Outcome.Of(() => Parallel.Invoke(options, () => ran = true))} {ran}";
    }

    [Program("Parallel.Invoke: one of them null")]
    public static string Null() => Outcome.Of(() => Parallel.Invoke(() => { }, null!));

    [Program("Parallel.Invoke: in any order")]
    public static string Order()
    {
        var last = 0;
        Parallel.Invoke(() => Volatile.Write(ref last, 1), () => Volatile.Write(ref last, 2));
        return $"{last}";
    }
}

/// <summary>Parallel.For.</summary>
public static class ParallelForPrograms
{
    [Program("Parallel.For: each index once")]
    public static string Each()
    {
        var sum = 0;
        var result = Parallel.For(1, 4, i => Interlocked.Add(ref sum, i));
        return $"{sum} {result.IsCompleted}";
    }

    [Program("Parallel.For: an empty range")]
    public static string Empty()
    {
        var ran = false;
        var result = Parallel.For(3, 1, _ => ran = true);
        return $"{ran} {result.IsCompleted}";
    }

    [Program("Parallel.For: a fault is aggregated")]
    public static string Fault() => Outcome.Of(() =>
    {
        Parallel.For(0, 1, _ => { throw new InvalidOperationException("Panda"); });
    });

    [Program("Parallel.For: Break keeps the lower indices")]
    public static string Break()
    {
        var seen = new int[3];
        var result = Parallel.For(0, 3, (i, state) =>
        {
            Volatile.Write(ref seen[i], 1);
            if (i == 1) state.Break();
        });
        return $"{seen[0]} {seen[1]} {result.IsCompleted} {result.LowestBreakIteration}";
    }

    [Program("Parallel.For: Stop")]
    public static string Stop()
    {
        var result = Parallel.For(0, 2, (_, state) => state.Stop());
        return $"{result.IsCompleted} {result.LowestBreakIteration?.ToString() ?? "null"}";
    }

    [Program("Parallel.For: locals per worker add up")]
    public static string Locals()
    {
        var total = 0;
        Parallel.For(0, 3, () => 0, (i, _, local) => local + i, local => Interlocked.Add(ref total, local));
        return $"{total}";
    }

    [Program("Parallel.For: a degree of one is sequential")]
    public static string Sequential()
    {
        var order = "";
        Parallel.For(0, 3, new ParallelOptions { MaxDegreeOfParallelism = 1 }, i => order += i);
        return order;
    }

    [Program("Parallel.For: a degree of zero")]
    public static string BadDegree() => Outcome.Of(() => { _ = new ParallelOptions { MaxDegreeOfParallelism = 0 }; });
}

/// <summary>Parallel.ForEach.</summary>
public static class ParallelForEachPrograms
{
    [Program("Parallel.ForEach: each item once")]
    public static string Each()
    {
        var sum = 0;
        int[] items = [1, 2, 4];
        var result = Parallel.ForEach(items, item => Interlocked.Add(ref sum, item));
        return $"{sum} {result.IsCompleted}";
    }

    [Program("Parallel.ForEach: over an iterator")]
    public static string Iterator()
    {
        static IEnumerable<int> Numbers()
        {
            yield return 1;
            yield return 2;
        }
        var sum = 0;
        Parallel.ForEach(Numbers(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, item => Interlocked.Add(ref sum, item));
        return $"{sum}";
    }

    [Program("Parallel.ForEach: a fault is aggregated")]
    public static string Fault()
    {
        int[] items = [1];
        return Outcome.Of(() => { Parallel.ForEach(items, _ => { throw new ArgumentException("Panda"); }); });
    }

    [Program("Parallel.ForEach: cancelled before")]
    public static string Canceled()
    {
        int[] items = [1];
        var ran = false;
        var options = new ParallelOptions { CancellationToken = new CancellationToken(true) };
        return $"{Outcome.Of(() => { Parallel.ForEach(items, options, _ => ran = true); })} {ran}";
    }

    [Program("Parallel.ForEach: with index and state")]
    public static string Index()
    {
        string[] items = ["a", "b"];
        var got = new string[2];
        Parallel.ForEach(items, (item, _, index) => got[index] = item);
        return string.Concat(got);
    }
}

/// <summary>Parallel.ForEachAsync.</summary>
public static class ParallelForEachAsyncPrograms
{
    [Program("Parallel.ForEachAsync: each item once")]
    public static async Task<string> Each()
    {
        var sum = 0;
        int[] items = [1, 2];
        await Parallel.ForEachAsync(items, async (item, token) =>
        {
            await Task.Delay(5, token);
            Interlocked.Add(ref sum, item);
        });
        return $"{sum}";
    }

    [Program("Parallel.ForEachAsync: a fault reaches the await, one of them first")]
    public static async Task<string> Fault()
    {
        int[] items = [1];
        var task = Parallel.ForEachAsync(items, (_, _) => throw new InvalidOperationException("Panda"));
        var how = await Outcome.OfAsync(() => task);
        return $"{how} {task.Status}";
    }

    [Program("Parallel.ForEachAsync: cancelled before")]
    public static async Task<string> Canceled()
    {
        int[] items = [1];
        var ran = false;
        var task = Parallel.ForEachAsync(items, new CancellationToken(true), (_, _) => { ran = true; return ValueTask.CompletedTask; });
        return $"{await Outcome.OfAsync(() => task)} {task.Status} {ran}";
    }

    [Program("Parallel.ForEachAsync: a degree of one keeps the order")]
    public static async Task<string> Sequential()
    {
        var order = "";
        int[] items = [1, 2, 3];
        await Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = 1 }, async (item, token) =>
        {
            await Task.Yield();
            order += item;
        });
        return order;
    }

    [Program("Parallel.ForEachAsync: the token is cancelled by a fault")]
    public static async Task<string> StopsOthers()
    {
        int[] items = [1, 2];
        var canceled = false;
        var how = await Outcome.OfAsync(() => Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (item, token) =>
        {
            if (item == 1) throw new InvalidOperationException();
            try
            {
                await Task.Delay(Timeout.Infinite, token);
            }
            catch (OperationCanceledException)
            {
                Volatile.Write(ref canceled, true);
                throw;
            }
        }));
        return $"{how}";
    }
}

/// <summary>PLINQ.</summary>
public static class PlinqPrograms
{
    [Program("PLINQ: Select and Sum")]
    public static string Sum()
    {
        int[] items = [1, 2, 3];
        return $"{items.AsParallel().WithDegreeOfParallelism(2).Select(item => item * 2).Sum()}";
    }

    [Program("PLINQ: AsOrdered keeps the order")]
    public static string Ordered()
    {
        int[] items = [3, 1, 2];
        return string.Join(",", items.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Where(item => item != 1).Select(item => item * 10).ToArray());
    }

    [Program("PLINQ: ForAll does each once")]
    public static string ForAll()
    {
        int[] items = [1, 2];
        var sum = 0;
        items.AsParallel().WithDegreeOfParallelism(2).ForAll(item => Interlocked.Add(ref sum, item));
        return $"{sum}";
    }

    [Program("PLINQ: a fault is aggregated")]
    public static string Fault()
    {
        int[] items = [1];
        return Outcome.Of(() => items.AsParallel().Select(item => item == 1 ? throw new InvalidOperationException() : item).ToList());
    }

    [Program("PLINQ: Count, Any, All, Min, Max")]
    public static string Aggregates()
    {
        int[] items = [1, 2, 3, 4];
        var query = items.AsParallel().WithDegreeOfParallelism(2);
        return $"{query.Count(item => item > 2)} {query.Any(item => item > 3)} {query.All(item => item > 1)} {query.Min()} {query.Max()}";
    }

    [Program("PLINQ: OrderBy, GroupBy, Aggregate")]
    public static string Order()
    {
        int[] items = [4, 1, 3];
        var sorted = string.Join(",", items.AsParallel().OrderBy(item => item));
        var groups = items.AsParallel().GroupBy(item => item % 2).Count();
        return $"{sorted} {groups} {items.AsParallel().Aggregate(0, (a, b) => a + b)}";
    }

    [Program("PLINQ: cancelled before")]
    public static string Canceled()
    {
        int[] items = [1];
        return Outcome.Of(() => items.AsParallel().WithCancellation(new CancellationToken(true)).Select(item => item).ToArray());
    }
}
