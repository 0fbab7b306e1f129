namespace ConcurrencyWorkshop.Conformance.Programs;

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
