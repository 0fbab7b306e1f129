namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Task.Run.</summary>
public static class TaskRunPrograms
{
    [Program("Task.Run: a result, on a pool thread")]
    public static string Result()
    {
        var task = Task.Run(() => Thread.CurrentThread.IsThreadPoolThread);
        return $"{task.Result} {task.Status}";
    }

    [Program("Task.Run: unwraps an async lambda")]
    public static string Unwraps() => Task.Run(async () =>
    {
        await Task.Delay(20);
        return "late";
    }).Result;

    [Program("Task.Run: a fault stays in the task")]
    public static string Faults()
    {
        var task = Task.Run(() => { throw new InvalidOperationException("Panda"); });
        var wait = Outcome.Of(task.Wait);
        return $"{wait} {task.Status} {task.IsFaulted} {task.IsCanceled} {task.Exception!.InnerException!.Message}";
    }

    [Program("Task.Run: cancelled before it starts never runs")]
    public static string CanceledBefore()
    {
        var ran = false;
        var task = Task.Run(() => ran = true, new CancellationToken(true));
        return $"{Outcome.Of(task.Wait)} {task.Status} {ran}";
    }

    [Program("Task.Run: throwing for its own token cancels, for another faults")]
    public static string OwnToken()
    {
        using var source = new CancellationTokenSource();
        var own = Task.Run(() => { source.Cancel(); source.Token.ThrowIfCancellationRequested(); }, source.Token);
        _ = Outcome.Of(own.Wait);
        var other = Task.Run(() => { source.Token.ThrowIfCancellationRequested(); });
        _ = Outcome.Of(other.Wait);
        return $"{own.Status} {other.Status}";
    }

    [Program("Task.Run: null")]
    public static string Null() => Outcome.Of(() => { _ = Task.Run((Action)null!); });
}

/// <summary>Task.Factory.StartNew.</summary>
public static class StartNewPrograms
{
    [Program("TaskFactory.StartNew: a state, a token, options and a scheduler")]
    public static string StateAndAll()
    {
        var result = Task.Factory.StartNew(static state => $"got {state}", "r001", CancellationToken.None, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
        var seen = "";
        var action = Task.Factory.StartNew(state => seen = $"saw {state}", (object)"r002", new CancellationToken(false), TaskCreationOptions.None, TaskScheduler.Default);
        action.Wait();
        var typed = new TaskFactory<int>().StartNew(static state => (int)state! + 1, 1, CancellationToken.None);
        return $"{result.Result} {result.AsyncState} {seen} {action.AsyncState} {typed.Result}";
    }

    [Program("TaskFactory.StartNew: a cancelled token and a state")]
    public static string CanceledState()
    {
        var ran = false;
        var task = Task.Factory.StartNew(_ => { ran = true; }, null, new CancellationToken(true));
        return $"{Outcome.Of(task.Wait)} {task.Status} {ran}";
    }

    [Program("TaskFactory.StartNew: cold tasks with a state, started by hand")]
    public static string Cold()
    {
        var seen = "";
        var action = new Task(state => seen = $"saw {state}", "r001", CancellationToken.None, TaskCreationOptions.LongRunning);
        var function = new Task<string>(state => $"got {state}", "r002", TaskCreationOptions.None);
        var before = $"{action.Status} {function.Status}";
        action.Start();
        function.Start();
        action.Wait();
        return $"{before} {seen} {function.Result} {action.AsyncState} {function.AsyncState}";
    }

    [Program("TaskFactory.StartNew: a result and a state")]
    public static string State()
    {
        var task = Task.Factory.StartNew(state => $"got {state}", "r001");
        return $"{task.Result} {task.AsyncState}";
    }

    [Program("TaskFactory.StartNew: does not unwrap an async lambda")]
    public static string NoUnwrap()
    {
        using var gate = new ManualResetEventSlim();
        var release = new TaskCompletionSource();
        var outer = Task.Factory.StartNew(async () => await release.Task);
        var inner = outer.Result;
        var before = inner.IsCompleted;
        release.SetResult();
        inner.Wait();
        return $"{before} {inner.IsCompleted} {outer.Unwrap().Wait(1000)}";
    }

    [Program("TaskFactory.StartNew: an attached child is waited for")]
    public static string AttachedChild()
    {
        var done = false;
        var parent = Task.Factory.StartNew(() =>
        {
            Task.Factory.StartNew(() =>
            {
                Thread.Sleep(20);
                Volatile.Write(ref done, true);
            }, CancellationToken.None, TaskCreationOptions.AttachedToParent, TaskScheduler.Default);
        });
        parent.Wait();
        return $"{Volatile.Read(ref done)}";
    }

    [Program("TaskFactory.StartNew: a fault of an attached child")]
    public static string AttachedFault()
    {
        var parent = Task.Factory.StartNew(() =>
        {
            Task.Factory.StartNew(() => throw new InvalidOperationException("Panda"), CancellationToken.None, TaskCreationOptions.AttachedToParent, TaskScheduler.Default);
        });
        return $"{Outcome.Of(parent.Wait)} {parent.Status}";
    }
}

/// <summary>TaskCreationOptions.LongRunning.</summary>
public static class LongRunningPrograms
{
    [Program("LongRunning: gets a thread of its own")]
    public static string OwnThread()
    {
        var task = Task.Factory.StartNew(() => $"{Thread.CurrentThread.IsThreadPoolThread} {Thread.CurrentThread.IsBackground}", CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return task.Result;
    }

    [Program("LongRunning: takes no pool thread")]
    public static string TakesNone()
    {
        using var gate = new ManualResetEventSlim();
        var waiters = new Task[2];
        for (var i = 0; i < waiters.Length; i++) waiters[i] = Task.Factory.StartNew(gate.Wait, TaskCreationOptions.LongRunning);
        Task.Run(gate.Set).Wait();
        Task.WaitAll(waiters);
        return "all through";
    }

    [Program("LongRunning: after an await it is on the pool")]
    public static string AfterAwait() => Task.Factory.StartNew(async () =>
    {
        var before = Thread.CurrentThread.IsThreadPoolThread;
        await Task.Delay(20);
        return $"{before} {Thread.CurrentThread.IsThreadPoolThread}";
    }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap().Result;

    [Program("LongRunning: a fault stays in the task")]
    public static string Faults()
    {
        var task = Task.Factory.StartNew(() => throw new InvalidOperationException("Panda"), TaskCreationOptions.LongRunning);
        return $"{Outcome.Of(task.Wait)} {task.Status}";
    }
}

/// <summary>Running a queued task on the thread that waits for it.</summary>
public static class InliningPrograms
{
    [Program("Task inlining: a task that is not yet started may run on the waiting thread")]
    public static string MayInline()
    {
        var main = Environment.CurrentManagedThreadId;
        var where = Task.Run(() => Environment.CurrentManagedThreadId);
        where.Wait();
        return where.Result == main ? "waiting thread" : "pool thread";
    }

    [Program("Task inlining: RunSynchronously runs here, once")]
    public static string Cold()
    {
        var main = Environment.CurrentManagedThreadId;
        var task = new Task<bool>(() => Environment.CurrentManagedThreadId == main);
        task.RunSynchronously();
        return $"{task.Result} {task.Status} {Outcome.Of(task.RunSynchronously)}";
    }

    [Program("Task inlining: Start of a task with a token that is cancelled already, and of one that is over")]
    public static string StartedTooLate()
    {
        var cancelled = new Task(() => { }, new CancellationToken(true));
        var over = new Task(() => { });
        over.Start();
        over.Wait();
        return $"{cancelled.Status} {Outcome.Of(cancelled.Start)} {Outcome.Of(over.Start)}";
    }

    [Program("Task inlining: nested waits do not starve a small pool")]
    public static string Nested()
    {
        static int Sum(int depth) => depth == 0 ? 1 : Task.Run(() => Sum(depth - 1)).Result + 1;
        return $"{Sum(3)}";
    }

    [Program("Task inlining: a wait with a limit may inline no more than once")]
    public static string Limited()
    {
        var runs = 0;
        var task = Task.Run(() => Interlocked.Increment(ref runs));
        task.Wait(5000);
        task.Wait();
        return $"{runs}";
    }
}
