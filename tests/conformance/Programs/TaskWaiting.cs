namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Task.Wait.</summary>
public static class TaskWaitPrograms
{
    [Program("Task.Wait: throws an aggregate for a fault")]
    public static string Fault() => Outcome.Of(Task.FromException(new InvalidOperationException()).Wait);

    [Program("Task.Wait: throws an aggregate of TaskCanceledException")]
    public static string Canceled() => Outcome.Of(Task.FromCanceled(new CancellationToken(true)).Wait);

    [Program("Task.Wait: a limit that is too short")]
    public static string Limit()
    {
        var source = new TaskCompletionSource();
        return $"{source.Task.Wait(20)} {source.Task.Wait(TimeSpan.Zero)} {source.Task.Status}";
    }

    [Program("Task.Wait: cancelled wait leaves the task")]
    public static string Token()
    {
        var source = new TaskCompletionSource();
        using var cancel = new CancellationTokenSource(20);
        return $"{Outcome.Of(() => source.Task.Wait(cancel.Token))} {source.Task.Status}";
    }

    [Program("Task.Wait: negative limit")]
    public static string Negative() => Outcome.Of(() => Task.CompletedTask.Wait(-2));

    [Program("Task.Wait: an unstarted task within a limit")]
    public static string Cold()
    {
        var task = new Task(() => { });
        var first = $"{task.Wait(20)} {task.Status}";
        task.Start();
        task.Wait();
        return $"{first} {task.Status}";
    }
}

/// <summary>Task.Result.</summary>
public static class TaskResultPrograms
{
    [Program("Task.Result: waits")]
    public static string Waits() => Task.Run(() =>
    {
        Thread.Sleep(20);
        return "late";
    }).Result;

    [Program("Task.Result: a fault")]
    public static string Fault() => Outcome.Of(() => Task.FromException<int>(new InvalidOperationException()).Result);

    [Program("Task.Result: cancelled")]
    public static string Canceled() => Outcome.Of(() => Task.FromCanceled<int>(new CancellationToken(true)).Result);

    [Program("Task.Result: of a task that nobody completes deadlocks", Ending.Deadlocks)]
    public static string Deadlock() => new TaskCompletionSource<string>().Task.Result;
}

/// <summary>Task.WaitAll.</summary>
public static class TaskWaitAllPrograms
{
    [Program("Task.WaitAll: collects all faults and waits for all")]
    public static string Faults()
    {
        var late = Task.Run(() => { Thread.Sleep(20); throw new ArgumentException(); });
        var early = Task.FromException(new InvalidOperationException());
        return $"{Outcome.Of(() => Task.WaitAll(early, late))} {late.IsCompleted}";
    }

    [Program("Task.WaitAll: a limit that is too short")]
    public static string Limit()
    {
        var source = new TaskCompletionSource();
        return $"{Task.WaitAll([Task.CompletedTask, source.Task], 20)}";
    }

    [Program("Task.WaitAll: none")]
    public static string None() => Outcome.Of(() => Task.WaitAll());

    [Program("Task.WaitAll: null among them")]
    public static string Null() => Outcome.Of(() => Task.WaitAll(Task.CompletedTask, null!));

    [Program("Task.WaitAll: fault and cancellation")]
    public static string Mixed() => Outcome.Of(() => Task.WaitAll(
        Task.FromCanceled(new CancellationToken(true)), Task.FromException(new InvalidOperationException())));

    [Program("Task.WaitAll: cancelled wait")]
    public static string Token()
    {
        var source = new TaskCompletionSource();
        return Outcome.Of(() => Task.WaitAll([source.Task], new CancellationToken(true)));
    }
}

/// <summary>Task.WaitAny.</summary>
public static class TaskWaitAnyPrograms
{
    [Program("Task.WaitAny: the index of one that is complete")]
    public static string Index()
    {
        var source = new TaskCompletionSource();
        return $"{Task.WaitAny(source.Task, Task.CompletedTask)}";
    }

    [Program("Task.WaitAny: does not throw for a fault")]
    public static string Fault() => Outcome.Of(() => Task.WaitAny(Task.FromException(new InvalidOperationException())));

    [Program("Task.WaitAny: a limit that is too short")]
    public static string Limit() => $"{Task.WaitAny([new TaskCompletionSource().Task], 20)}";

    [Program("Task.WaitAny: none")]
    public static string None() => Outcome.Of(() => Task.WaitAny());

    [Program("Task.WaitAny: one of two pool tasks")]
    public static string Either()
    {
        var slow = new TaskCompletionSource();
        var index = Task.WaitAny(slow.Task, Task.Run(() => { }));
        slow.SetResult();
        return $"{index}";
    }
}

/// <summary>GetAwaiter().GetResult().</summary>
public static class GetResultPrograms
{
    [Program("GetAwaiter().GetResult(): throws the fault itself")]
    public static string Fault() => Outcome.Of(Task.FromException(new InvalidOperationException()).GetAwaiter().GetResult);

    [Program("GetAwaiter().GetResult(): throws TaskCanceledException")]
    public static string Canceled() => Outcome.Of(Task.FromCanceled(new CancellationToken(true)).GetAwaiter().GetResult);

    [Program("GetAwaiter().GetResult(): blocks until complete")]
    public static string Blocks()
    {
        var source = new TaskCompletionSource<string>();
        var thread = Lanes.Start(() => { Thread.Sleep(20); source.SetResult("late"); });
        var result = source.Task.GetAwaiter().GetResult();
        thread.Join();
        return result;
    }

    [Program("GetAwaiter().GetResult(): the first of several faults")]
    public static string First()
    {
        var all = Task.WhenAll(Task.FromException(new ArgumentException()), Task.FromException(new InvalidOperationException()));
        return $"{Outcome.Of(all.GetAwaiter().GetResult)} {all.Exception!.InnerExceptions.Count}";
    }

    [Program("GetAwaiter().GetResult(): of a value task made of a method's task, blocks until complete")]
    public static string OfAValueTask()
    {
        return $"{LateAsync().GetAwaiter().GetResult()} {LateAsync().ConfigureAwait(false).GetAwaiter().GetResult()} {Outcome.Of(FailAsync().GetAwaiter().GetResult)}";

        static async ValueTask<string> LateAsync()
        {
            await Task.Delay(20);
            return "late";
        }

        static async ValueTask FailAsync()
        {
            await Task.Delay(20);
            throw new InvalidOperationException();
        }
    }
}
