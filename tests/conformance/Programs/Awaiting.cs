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

/// <summary>Task.Delay.</summary>
public static class TaskDelayPrograms
{
    [Program("Task.Delay: takes its time")]
    public static async Task<string> TakesTime()
    {
        var start = Environment.TickCount64;
        await Task.Delay(40);
        return $"{Environment.TickCount64 - start >= 20}";
    }

    [Program("Task.Delay: zero is complete")]
    public static string Zero() => $"{Task.Delay(0).IsCompleted} {Task.Delay(TimeSpan.Zero).Status}";

    [Program("Task.Delay: negative")]
    public static string Negative() => $"{Outcome.Of(() => { _ = Task.Delay(-2); })} {Outcome.Of(() => { _ = Task.Delay(TimeSpan.FromMilliseconds(-5)); })}";

    [Program("Task.Delay: cancelled")]
    public static async Task<string> Canceled()
    {
        using var source = new CancellationTokenSource();
        var delay = Task.Delay(Timeout.Infinite, source.Token);
        var before = delay.Status;
        source.Cancel();
        return $"{before} {await Outcome.OfAsync(() => delay)} {delay.Status}";
    }

    [Program("Task.Delay: cancelled before")]
    public static string CanceledBefore() => $"{Task.Delay(1000, new CancellationToken(true)).Status} {Task.Delay(0, new CancellationToken(true)).Status}";

    [Program("Task.Delay: the longer one ends later")]
    public static async Task<string> Longer()
    {
        var order = "";
        async Task Wait(int milliseconds, string name)
        {
            await Task.Delay(milliseconds);
            lock (typeof(TaskDelayPrograms)) order += name;
        }
        var slow = Wait(400, "b");
        await Wait(20, "a");
        await slow;
        return order;
    }
}

/// <summary>Task.Yield.</summary>
public static class TaskYieldPrograms
{
    [Program("Task.Yield: goes on on the pool")]
    public static async Task<string> OnPool()
    {
        await Task.Yield();
        return $"{Thread.CurrentThread.IsThreadPoolThread}";
    }

    [Program("Task.Yield: the rest runs before or after the caller goes on")]
    public static string Caller()
    {
        var done = false;
        async Task Work()
        {
            await Task.Yield();
            Volatile.Write(ref done, true);
        }
        var work = Work();
        var before = Volatile.Read(ref done);
        work.Wait();
        return before ? "before the caller went on" : "after the caller went on";
    }

    [Program("Task.Yield: in a context posts to it")]
    public static string InContext()
    {
        var context = new CountingContext();
        var inside = context.Run(async () =>
        {
            await Task.Yield();
            return $"{SynchronizationContext.Current is CountingContext}";
        });
        return $"{inside} {context.Posts}";
    }
}

/// <summary>async void.</summary>
public static class AsyncVoidPrograms
{
    [Program("async void: runs until its first await before the caller goes on")]
    public static string UntilFirst()
    {
        var order = "";
        var gate = new TaskCompletionSource();
        using var done = new ManualResetEventSlim();
        async void Work()
        {
            order += "a";
            await gate.Task;
            order += "c";
            done.Set();
        }
        Work();
        order += "b";
        gate.SetResult();
        done.Wait();
        return order;
    }

    [Program("async void: the caller does not wait for it")]
    public static string NotWaited()
    {
        var done = false;
        var gate = new TaskCompletionSource();
        async void Work()
        {
            await gate.Task;
            done = true;
        }
        Work();
        var before = done;
        gate.SetResult();
        return $"{before} {done}";
    }

    [Program("async void: an exception ends the process", Ending.EndsProcess)]
    public static string Throws()
    {
        static async void Work()
        {
            await Task.Yield();
            throw new InvalidOperationException("Panda");
        }
        Work();
        Thread.Sleep(Timeout.Infinite);
        return "not reached";
    }

    [Program("async void: an exception before the first await is not caught by the caller", Ending.EndsProcess)]
    public static string ThrowsEarly()
    {
        static async void Work()
        {
            if (Environment.TickCount64 >= 0) throw new InvalidOperationException("Panda");
            await Task.Yield();
        }
        try
        {
            Work();
        }
        catch (InvalidOperationException)
        {
            return "caught";
        }
        Thread.Sleep(Timeout.Infinite);
        return "not reached";
    }

    [Program("async void: in a context the exception is posted to it")]
    public static string Posted()
    {
        var context = new CountingContext();
        return context.Run(async () =>
        {
            static async void Work()
            {
                await Task.CompletedTask;
                throw new InvalidOperationException("Panda");
            }
            Work();
            await Task.Yield();
            return $"{Outcome.Describe(context.Error)}";
        });
    }

    [Program("async void: tells the context that it started and ended")]
    public static string Operations()
    {
        var context = new CountingContext();
        return context.Run(() =>
        {
            static async void Work() => await Task.CompletedTask;
            Work();
            return Task.FromResult($"{context.Started} {context.Completed}");
        });
    }
}

/// <summary>IAsyncEnumerable.</summary>
public static class AsyncEnumerablePrograms
{
    private static async IAsyncEnumerable<int> Numbers([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        for (var i = 1; i <= 3; i++)
        {
            await Task.Delay(5, token);
            yield return i;
        }
    }

    [Program("IAsyncEnumerable: gives its items in order")]
    public static async Task<string> Items()
    {
        var items = "";
        await foreach (var item in Numbers()) items += item;
        return items;
    }

    [Program("IAsyncEnumerable: leaving early runs finally")]
    public static async Task<string> Finally()
    {
        var cleaned = false;
        async IAsyncEnumerable<int> Watch()
        {
            try
            {
                yield return 1;
                await Task.Yield();
                yield return 2;
            }
            finally
            {
                cleaned = true;
            }
        }
        await foreach (var _ in Watch()) break;
        return $"{cleaned}";
    }

    [Program("IAsyncEnumerable: WithCancellation reaches the iterator")]
    public static async Task<string> Canceled()
    {
        using var source = new CancellationTokenSource();
        var items = "";
        var how = await Outcome.OfAsync(async () =>
        {
            await foreach (var item in Numbers().WithCancellation(source.Token))
            {
                items += item;
                source.Cancel();
            }
        });
        return $"{items} {how}";
    }

    [Program("IAsyncEnumerable: a fault comes at its item")]
    public static async Task<string> Fault()
    {
        static async IAsyncEnumerable<int> Fail()
        {
            yield return 1;
            await Task.Yield();
            throw new InvalidOperationException();
        }
        var items = "";
        var how = await Outcome.OfAsync(async () =>
        {
            await foreach (var item in Fail()) items += item;
        });
        return $"{items} {how}";
    }
}
