namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Task.ContinueWith.</summary>
public static class ContinueWithPrograms
{
    [Program("ContinueWith: sees the antecedent")]
    public static string Sees() => Task.Run(() => 2).ContinueWith(task => $"{task.Result} {task.Status}").Result;

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

/// <summary>Task.WaitAsync.</summary>
public static class WaitAsyncPrograms
{
    [Program("WaitAsync: a limit that is too short")]
    public static async Task<string> Limit()
    {
        var source = new TaskCompletionSource();
        return $"{await Outcome.OfAsync(() => source.Task.WaitAsync(TimeSpan.FromMilliseconds(20)))} {source.Task.Status}";
    }

    [Program("WaitAsync: cancelled")]
    public static async Task<string> Canceled()
    {
        var wait = new TaskCompletionSource().Task.WaitAsync(new CancellationToken(true));
        return $"{await Outcome.OfAsync(() => wait)} {wait.Status}";
    }

    [Program("WaitAsync: cancelled later")]
    public static async Task<string> CanceledLater()
    {
        using var source = new CancellationTokenSource(20);
        return await Outcome.OfAsync(() => new TaskCompletionSource().Task.WaitAsync(source.Token));
    }

    [Program("WaitAsync: a complete task wins")]
    public static async Task<string> Complete() =>
        $"{await Task.FromResult(3).WaitAsync(TimeSpan.Zero, new CancellationToken(true))}";

    [Program("WaitAsync: zero on an incomplete task")]
    public static async Task<string> Zero() => await Outcome.OfAsync(() => new TaskCompletionSource().Task.WaitAsync(TimeSpan.Zero));

    [Program("WaitAsync: a fault passes through")]
    public static async Task<string> Fault() => await Outcome.OfAsync(() => Task.Run(() => { throw new InvalidOperationException(); }).WaitAsync(TimeSpan.FromSeconds(8)));
}

/// <summary>TaskCompletionSource.</summary>
public static class TaskCompletionSourcePrograms
{
    [Program("TaskCompletionSource: a second SetResult")]
    public static string Twice()
    {
        var source = new TaskCompletionSource<int>();
        source.SetResult(1);
        return $"{Outcome.Of(() => source.SetResult(2))} {source.TrySetResult(3)} {source.Task.Result}";
    }

    [Program("TaskCompletionSource: SetCanceled and SetException")]
    public static string Ends()
    {
        var canceled = new TaskCompletionSource();
        canceled.SetCanceled();
        var faulted = new TaskCompletionSource();
        faulted.SetException([new ArgumentException(), new InvalidOperationException()]);
        return $"{canceled.Task.Status} {faulted.Task.Status} {Outcome.Describe(faulted.Task.Exception)}";
    }

    [Program("TaskCompletionSource: SetException with null")]
    public static string Null() => Outcome.Of(() => new TaskCompletionSource().SetException((Exception)null!));

    [Program("TaskCompletionSource: one of two setters wins")]
    public static string Race()
    {
        var source = new TaskCompletionSource<int>();
        var wins = 0;
        Lanes.Run(
            () => { if (source.TrySetResult(1)) Interlocked.Increment(ref wins); },
            () => { if (source.TrySetResult(2)) Interlocked.Increment(ref wins); });
        return $"{wins} {source.Task.Result}";
    }

    [Program("TaskCompletionSource: the continuation runs inside of SetResult")]
    public static string Inline()
    {
        var source = new TaskCompletionSource();
        var order = "";
        async Task Follow()
        {
            await source.Task;
            order += "continued ";
        }
        var follow = Follow();
        source.SetResult();
        order += "set";
        follow.Wait();
        return order;
    }

    [Program("TaskCompletionSource: SetFromTask and the status before")]
    public static string FromTask()
    {
        var source = new TaskCompletionSource<int>();
        var before = source.Task.Status;
        source.SetFromTask(Task.FromResult(4));
        return $"{before} {source.Task.Status} {source.Task.Result}";
    }
}

/// <summary>TaskCreationOptions.RunContinuationsAsynchronously.</summary>
public static class RunContinuationsAsynchronouslyPrograms
{
    [Program("RunContinuationsAsynchronously: the continuation is not on the setter's thread")]
    public static string OtherThread()
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var main = Environment.CurrentManagedThreadId;
        using var held = new ManualResetEventSlim();
        async Task<string> Follow()
        {
            await source.Task;
            // On the setter's thread this would never end.
            held.Wait();
            return $"{Thread.CurrentThread.IsThreadPoolThread} {Environment.CurrentManagedThreadId == main}";
        }
        var follow = Follow();
        source.SetResult();
        held.Set();
        while (!follow.IsCompleted) Thread.Sleep(1);
        return follow.Result;
    }

    [Program("RunContinuationsAsynchronously: set under a lock that the continuation takes")]
    public static string UnderLock()
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var gate = new object();
        var inside = false;
        async Task<bool> Follow()
        {
            await source.Task;
            lock (gate) return inside;
        }
        var follow = Follow();
        lock (gate)
        {
            inside = true;
            source.SetResult();
            inside = false;
        }
        return $"{follow.Result}";
    }

    [Program("RunContinuationsAsynchronously: the options are kept")]
    public static string Options()
    {
        var source = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        return $"{source.Task.CreationOptions} {source.TrySetResult(1)} {source.Task.Result}";
    }

    [Program("RunContinuationsAsynchronously: LongRunning is refused")]
    public static string BadOptions() => Outcome.Of(() => { _ = new TaskCompletionSource(TaskCreationOptions.LongRunning); });
}
