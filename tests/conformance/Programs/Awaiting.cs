namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>await on a Task.</summary>
public static class AwaitTaskPrograms
{
    [Program("await Task: a complete one goes on at once, on the same thread")]
    public static async Task<string> Complete()
    {
        var before = Environment.CurrentManagedThreadId;
        await Task.CompletedTask;
        return $"{before == Environment.CurrentManagedThreadId}";
    }

    [Program("await Task: what is handed to the awaiter is called back once, with the execution context")]
    public static string CallBack()
    {
        var local = new AsyncLocal<string> { Value = "here" };
        var (order, gate, called) = ("", new TaskCompletionSource(), new ManualResetEventSlim());
        gate.Task.GetAwaiter().OnCompleted(() =>
        {
            order += local.Value;
            called.Set();
        });
        local.Value = "there";
        gate.SetResult();
        called.Wait();
        var later = new ManualResetEventSlim();
        gate.Task.GetAwaiter().UnsafeOnCompleted(later.Set);
        later.Wait();
        return $"{order} {called.IsSet}";
    }

    [Program("await Task: rethrows the fault itself")]
    public static async Task<string> Fault() => await Outcome.OfAsync(() => Task.Run(() => { throw new InvalidOperationException(); }));

    [Program("await Task: the same fault can be awaited twice")]
    public static async Task<string> Twice()
    {
        var task = Task.FromException(new InvalidOperationException("Panda"));
        return $"{await Outcome.OfAsync(() => task)} {await Outcome.OfAsync(() => task)}";
    }

    [Program("await Task: an async method runs on the caller until its first await")]
    public static string UntilFirst()
    {
        var order = "";
        var gate = new TaskCompletionSource();
        async Task Work()
        {
            order += "a";
            await gate.Task;
            order += "c";
        }
        var work = Work();
        order += "b";
        gate.SetResult();
        work.Wait();
        return order;
    }

    [Program("await Task: an async method that throws before its first await gives a faulted task")]
    public static string ThrowsEarly()
    {
        async Task Work()
        {
            if (Environment.TickCount64 >= 0) throw new InvalidOperationException();
            await Task.Yield();
        }
        Task? task = null;
        var call = Outcome.Of(() => { task = Work(); });
        return $"{call} {task?.Status}";
    }

    [Program("await Task: OperationCanceledException makes the task cancelled")]
    public static async Task<string> Canceled()
    {
        async Task Work()
        {
            await Task.Yield();
            throw new OperationCanceledException();
        }
        var task = Work();
        return $"{await Outcome.OfAsync(() => task)} {task.Status} {task.Exception is null}";
    }

    [Program("await Task: goes on on the pool after the main thread")]
    public static async Task<string> OnPool()
    {
        await Task.Delay(20);
        return $"{Thread.CurrentThread.IsThreadPoolThread}";
    }
}

/// <summary>await on a ValueTask.</summary>
public static class AwaitValueTaskPrograms
{
    [Program("await ValueTask: a complete one")]
    public static async Task<string> Complete() => $"{await new ValueTask<int>(3)} {ValueTask.CompletedTask.IsCompletedSuccessfully}";

    [Program("await ValueTask: of a task that takes time")]
    public static async Task<string> FromTask()
    {
        static async ValueTask<string> Fetch()
        {
            await Task.Delay(20);
            return "late";
        }
        return await Fetch();
    }

    [Program("await ValueTask: a fault")]
    public static async Task<string> Fault()
    {
        static async ValueTask Fail()
        {
            await Task.Yield();
            throw new InvalidOperationException();
        }
        return await Outcome.OfAsync(() => Fail().AsTask());
    }

    [Program("await ValueTask: cancelled and from an exception")]
    public static async Task<string> Ends()
    {
        var canceled = ValueTask.FromCanceled(new CancellationToken(true));
        var faulted = ValueTask.FromException<int>(new ArgumentException());
        var states = $"{canceled.IsCanceled} {faulted.IsFaulted}";
        return $"{states} {await Outcome.OfAsync(async () => await canceled)} {await Outcome.OfAsync(async () => await faulted)}";
    }

    [Program("await ValueTask: Preserve can be awaited twice")]
    public static async Task<string> Preserve()
    {
        static async ValueTask<int> Fetch()
        {
            await Task.Yield();
            return 2;
        }
        var task = Fetch().Preserve();
        return $"{await task} {await task}";
    }
}

/// <summary>ConfigureAwait.</summary>
public static class ConfigureAwaitPrograms
{
    [Program("ConfigureAwait: false leaves the context")]
    public static string False()
    {
        var context = new CountingContext();
        return context.Run(async () =>
        {
            await Task.Delay(20).ConfigureAwait(false);
            return $"{SynchronizationContext.Current is null}";
        });
    }

    [Program("ConfigureAwait: true keeps the context")]
    public static string True()
    {
        var context = new CountingContext();
        return context.Run(async () =>
        {
            await Task.Delay(20).ConfigureAwait(true);
            return $"{SynchronizationContext.Current is CountingContext}";
        });
    }

    [Program("ConfigureAwait: false on a complete task stays in the context")]
    public static string FalseComplete()
    {
        var context = new CountingContext();
        return context.Run(async () =>
        {
            await Task.CompletedTask.ConfigureAwait(false);
            return $"{SynchronizationContext.Current is CountingContext}";
        });
    }

    [Program("ConfigureAwait: SuppressThrowing")]
    public static async Task<string> SuppressThrowing()
    {
        var task = Task.FromException(new InvalidOperationException());
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return $"{task.Status}";
    }

#pragma warning disable CA2261 // That it is refused is what is tried.
    [Program("ConfigureAwait: SuppressThrowing is refused for a result")]
    public static string SuppressWithResult() => Outcome.Of(() => { _ = Task.FromResult(1).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); });
#pragma warning restore CA2261

    [Program("ConfigureAwait: ForceYielding leaves the thread even for a complete task")]
    public static string ForceYielding()
    {
        var order = "";
        var held = new object();
        async Task Work()
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            lock (held) order += "b";
        }
        Task work;
        lock (held)
        {
            work = Work();
            order += "a";
        }
        work.Wait();
        return order;
    }
}
