namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Task.ContinueWith.</summary>
public static class ContinueWithPrograms
{
    [Program("ContinueWith: sees the antecedent")]
    public static string Sees() => Task.Run(() => 2).ContinueWith(task => $"{task.Result} {task.Status}").Result;

    [Program("ContinueWith: brings its state, with every option")]
    public static string State()
    {
        var task = Task.Run(() => 2);
        var options = TaskContinuationOptions.OnlyOnRanToCompletion;
        var plain = task.ContinueWith(static (t, state) => t.Result + (int)state!, 10, CancellationToken.None, options, TaskScheduler.Default);
        var also = ((Task)task).ContinueWith(static (t, state) => (int)state! + (t.IsCompleted ? 1 : 0), 20, options);
        var cancelled = task.ContinueWith(static (_, state) => { }, null, new CancellationToken(canceled: true));
        return $"{plain.Result} {also.Result} {Outcome.Of(cancelled.Wait)}";
    }

    [Program("ContinueWith: runs after a fault too")]
    public static string Fault() => Task.FromException(new InvalidOperationException()).ContinueWith(task => $"{task.Status} {Outcome.Describe(task.Exception)}").Result;

    [Program("ContinueWith: OnlyOnFaulted is cancelled otherwise")]
    public static string OnlyOnFaulted()
    {
        var ran = false;
        var next = Task.Run(() => { }).ContinueWith(_ => ran = true, TaskContinuationOptions.OnlyOnFaulted);
        return $"{Outcome.Of(next.Wait)} {next.Status} {ran}";
    }

    [Program("ContinueWith: ExecuteSynchronously on a complete task runs here")]
    public static string Synchronously()
    {
        var main = Environment.CurrentManagedThreadId;
        var where = 0;
        Task.CompletedTask.ContinueWith(_ => where = Environment.CurrentManagedThreadId, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return $"{where == main}";
    }

    [Program("ContinueWith: ExecuteSynchronously runs on the thread that completes")]
    public static string OnCompleter()
    {
        var main = Environment.CurrentManagedThreadId;
        var where = 0;
        var source = new TaskCompletionSource();
        source.Task.ContinueWith(_ => where = Environment.CurrentManagedThreadId, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        source.SetResult();
        return $"{where == main}";
    }

    [Program("ContinueWith: a cancelled continuation of a cancelled token")]
    public static string Token()
    {
        var next = new TaskCompletionSource().Task.ContinueWith(_ => { }, new CancellationToken(true));
        return $"{next.Status}";
    }

    [Program("ContinueWith: a fault of the continuation is its own")]
    public static string Throws()
    {
        var next = Task.CompletedTask.ContinueWith(_ => { throw new InvalidOperationException(); });
        return $"{Outcome.Of(next.Wait)} {next.Status}";
    }
}

/// <summary>Task.WhenAll.</summary>
public static class WhenAllPrograms
{
    [Program("WhenAll: results in the order of the arguments")]
    public static async Task<string> Results()
    {
        var slow = Task.Run(async () => { await Task.Delay(20); return "slow"; });
        return string.Join(",", await Task.WhenAll(slow, Task.FromResult("fast")));
    }

    [Program("WhenAll: await rethrows only the first fault")]
    public static async Task<string> First()
    {
        var all = Task.WhenAll(Task.FromException(new ArgumentException()), Task.FromException(new InvalidOperationException()));
        return $"{await Outcome.OfAsync(() => all)} {Outcome.Describe(all.Exception)}";
    }

    [Program("WhenAll: a fault wins over a cancellation")]
    public static string Mixed()
    {
        var all = Task.WhenAll(Task.FromCanceled(new CancellationToken(true)), Task.FromException(new InvalidOperationException()));
        return $"{Outcome.Of(all.Wait)} {all.Status}";
    }

    [Program("WhenAll: one cancelled")]
    public static async Task<string> Canceled()
    {
        var all = Task.WhenAll(Task.FromCanceled(new CancellationToken(true)), Task.CompletedTask);
        return $"{await Outcome.OfAsync(() => all)} {all.Status}";
    }

    [Program("WhenAll: none")]
    public static string None() => $"{Task.WhenAll().Status} {Task.WhenAll(Array.Empty<Task<int>>()).Result.Length}";

    [Program("WhenAll: waits for the rest after a fault")]
    public static async Task<string> Rest()
    {
        var rest = Task.Delay(30);
        _ = await Outcome.OfAsync(() => Task.WhenAll(Task.FromException(new ArgumentException()), rest));
        return $"{rest.IsCompleted}";
    }
}

/// <summary>Task.WhenAny.</summary>
public static class WhenAnyPrograms
{
    [Program("WhenAny: the one that is complete")]
    public static async Task<string> One()
    {
        var never = new TaskCompletionSource<string>().Task;
        return await await Task.WhenAny(never, Task.FromResult("done"));
    }

    [Program("WhenAny: does not throw for a fault")]
    public static async Task<string> Fault()
    {
        var any = Task.WhenAny(Task.FromException(new InvalidOperationException()), new TaskCompletionSource().Task);
        return $"{(await any).Status} {any.Status}";
    }

    [Program("WhenAny: the first of two complete ones")]
    public static string Both()
    {
        var first = Task.FromResult(1);
        return $"{Task.WhenAny(first, Task.FromResult(2)).Result == first}";
    }

    [Program("WhenAny: none")]
    public static string None() => Outcome.Of(() => { _ = Task.WhenAny(Array.Empty<Task>()); });

    [Program("WhenAny: a delay as limit")]
    public static async Task<string> Limit()
    {
        var never = new TaskCompletionSource().Task;
        var limit = Task.Delay(20);
        return $"{await Task.WhenAny(never, limit) == limit}";
    }
}

/// <summary>Task.WhenEach.</summary>
public static class WhenEachPrograms
{
    [Program("WhenEach: gives all, in order of completion")]
    public static async Task<string> Order()
    {
        var first = new TaskCompletionSource<string>();
        var second = new TaskCompletionSource<string>();
        second.SetResult("second");
        var order = "";
        await foreach (var task in Task.WhenEach(first.Task, second.Task))
        {
            order += await task + " ";
            first.TrySetResult("first");
        }
        return order.Trim();
    }

    [Program("WhenEach: does not throw for a fault")]
    public static async Task<string> Fault()
    {
        var states = "";
        await foreach (var task in Task.WhenEach(Task.FromException(new InvalidOperationException()))) states += task.Status;
        return states;
    }

    [Program("WhenEach: none")]
    public static async Task<string> None()
    {
        var count = 0;
        await foreach (var _ in Task.WhenEach(Array.Empty<Task>())) count++;
        return $"{count}";
    }

    [Program("WhenEach: cancelled enumeration")]
    public static async Task<string> Canceled()
    {
        using var source = new CancellationTokenSource(20);
        return await Outcome.OfAsync(async () =>
        {
            await foreach (var _ in Task.WhenEach(new TaskCompletionSource().Task).WithCancellation(source.Token)) { }
        });
    }

    [Program("WhenEach: the same task twice is given twice")]
    public static async Task<string> Same()
    {
        var task = Task.CompletedTask;
        var count = 0;
        await foreach (var _ in Task.WhenEach(task, task)) count++;
        return $"{count}";
    }
}
