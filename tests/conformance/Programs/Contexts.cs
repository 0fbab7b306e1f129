namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>A context as an attendee writes one: a queue that one thread works off.</summary>
internal sealed class CountingContext : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> queue = new();
    private readonly object gate = new();

    public int Posts { get; private set; }

    public int Started { get; private set; }

    public int Completed { get; private set; }

    public Exception? Error { get; private set; }

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (gate)
        {
            Posts++;
            queue.Enqueue((d, state));
            Monitor.Pulse(gate);
        }
    }

    public override void OperationStarted() => Started++;

    public override void OperationCompleted() => Completed++;

    /// <summary>Runs it on this thread, with what it posts, until it is complete.</summary>
    public string Run(Func<Task<string>> work)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = work();
            task.ContinueWith(_ => Post(_ => { }, null), TaskScheduler.Default);
            while (!task.IsCompleted) Next();
            return task.Result;
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    private void Next()
    {
        (SendOrPostCallback Callback, object? State) item;
        lock (gate)
        {
            while (queue.Count == 0) Monitor.Wait(gate);
            item = queue.Dequeue();
        }
        try
        {
            item.Callback(item.State);
        }
        catch (InvalidOperationException error)
        {
            Error = error;
        }
    }
}

/// <summary>SynchronizationContext.</summary>
public static class SynchronizationContextPrograms
{
    [Program("SynchronizationContext: none on a thread or in the pool")]
    public static string None()
    {
        var pool = Task.Run(() => SynchronizationContext.Current is null).Result;
        return $"{SynchronizationContext.Current is null} {pool}";
    }

    [Program("SynchronizationContext: the base class sends here and posts to the pool")]
    public static string Base()
    {
        var context = new SynchronizationContext();
        var main = Environment.CurrentManagedThreadId;
        var sent = 0;
        context.Send(_ => sent = Environment.CurrentManagedThreadId, null);
        using var done = new ManualResetEventSlim();
        var pool = false;
        context.Post(_ => { pool = Thread.CurrentThread.IsThreadPoolThread; done.Set(); }, null);
        done.Wait();
        return $"{sent == main} {pool}";
    }

    [Program("SynchronizationContext: does not flow into Task.Run")]
    public static string NotIntoRun()
    {
        var context = new CountingContext();
        return context.Run(async () => await Task.Run(() => $"{SynchronizationContext.Current is null}"));
    }

    [Program("SynchronizationContext: set on one thread is not seen on another")]
    public static string PerThread()
    {
        var other = false;
        SynchronizationContext.SetSynchronizationContext(new SynchronizationContext());
        Lanes.Elsewhere(() => other = SynchronizationContext.Current is null);
        SynchronizationContext.SetSynchronizationContext(null);
        return $"{other}";
    }
}

/// <summary>A SynchronizationContext of one's own.</summary>
public static class OwnContextPrograms
{
    [Program("SynchronizationContext (own): a continuation is posted to it")]
    public static string Posted()
    {
        var context = new CountingContext();
        var main = Environment.CurrentManagedThreadId;
        return context.Run(async () =>
        {
            await Task.Delay(20);
            return $"{Environment.CurrentManagedThreadId == main} {context.Posts >= 1}";
        });
    }

    [Program("SynchronizationContext (own): two async methods take turns on one thread")]
    public static string Turns()
    {
        var context = new CountingContext();
        return context.Run(async () =>
        {
            var count = 0;
            async Task Add()
            {
                var old = count;
                count = old + 1;
                await Task.Yield();
                count++;
            }
            await Task.WhenAll(Add(), Add());
            return $"{count}";
        });
    }

    [Program("SynchronizationContext (own): blocking in it deadlocks", Ending.Deadlocks)]
    public static string Blocks()
    {
        var context = new CountingContext();
        static async Task<string> Fetch()
        {
            await Task.Delay(20);
            return "late";
        }
        return context.Run(() => Task.FromResult(Fetch().Result));
    }

    [Program("SynchronizationContext (own): blocking on ConfigureAwait(false) does not")]
    public static string BlocksWithout()
    {
        var context = new CountingContext();
        static async Task<string> Fetch()
        {
            await Task.Delay(20).ConfigureAwait(false);
            return "late";
        }
        return context.Run(() => Task.FromResult(Fetch().Result));
    }

    [Program("SynchronizationContext (own): a complete task posts nothing")]
    public static string NothingPosted()
    {
        var context = new CountingContext();
        return context.Run(async () =>
        {
            await Task.CompletedTask;
            return $"{context.Posts}";
        });
    }
}

/// <summary>AsyncLocal.</summary>
public static class AsyncLocalPrograms
{
    [Program("AsyncLocal: flows into a thread and a task")]
    public static string Flows()
    {
        var local = new AsyncLocal<string?> { Value = "r001" };
        var thread = "";
        Lanes.Elsewhere(() => thread = local.Value);
        return $"{thread} {Task.Run(() => local.Value).Result}";
    }

    [Program("AsyncLocal: a change inside does not come back")]
    public static async Task<string> NotBack()
    {
        var local = new AsyncLocal<int> { Value = 1 };
        async Task Change()
        {
            local.Value = 2;
            await Task.Yield();
            local.Value = 3;
        }
        await Change();
        return $"{local.Value}";
    }

    [Program("AsyncLocal: a change in a synchronous call does come back")]
    public static string SyncBack()
    {
        var local = new AsyncLocal<int> { Value = 1 };
        void Change() => local.Value = 2;
        Change();
        return $"{local.Value}";
    }

    [Program("AsyncLocal: survives an await")]
    public static async Task<string> Survives()
    {
        var local = new AsyncLocal<int> { Value = 5 };
        await Task.Delay(20);
        var first = local.Value;
        await Task.Yield();
        return $"{first} {local.Value}";
    }

    [Program("AsyncLocal: suppressed flow")]
    public static string Suppressed()
    {
        var local = new AsyncLocal<int> { Value = 5 };
        Task<int> task;
        using (ExecutionContext.SuppressFlow()) task = Task.Run(() => local.Value);
        return $"{task.Result}";
    }

    [Program("AsyncLocal: tells of changes")]
    public static string Tells()
    {
        var changes = "";
        var local = new AsyncLocal<int>(change => changes += $"{change.PreviousValue}>{change.CurrentValue} ");
        local.Value = 1;
        local.Value = 2;
        return changes.Trim();
    }
}

/// <summary>[ThreadStatic] and ThreadLocal.</summary>
public static class ThreadStaticPrograms
{
    [ThreadStatic]
    private static int count;

    [ThreadStatic]
    private static string? name;

    [Program("ThreadStatic: each thread has its own")]
    public static string Own()
    {
        count = 1;
        var other = -1;
        Lanes.Elsewhere(() => other = ++count);
        return $"{count} {other}";
    }

    [Program("ThreadStatic: starts with the default on a new thread")]
    public static string Default()
    {
        name = "main";
        var other = "";
        Lanes.Elsewhere(() => other = name ?? "null");
        return $"{name} {other}";
    }

    [Program("ThreadStatic: two threads do not disturb each other")]
    public static string NoRace()
    {
        var sum = 0;
        void Add()
        {
            count = 0;
            count++;
            count++;
            Interlocked.Add(ref sum, count);
        }
        Lanes.Run(Add, Add);
        return $"{sum}";
    }

    [Program("ThreadStatic: ThreadLocal makes its value once a thread")]
    public static string ThreadLocal()
    {
        var made = 0;
        using var local = new ThreadLocal<int>(() => Interlocked.Increment(ref made), trackAllValues: true);
        _ = local.Value;
        _ = local.Value;
        Lanes.Elsewhere(() => _ = local.Value);
        return $"{made} {local.Values.Count}";
    }
}
