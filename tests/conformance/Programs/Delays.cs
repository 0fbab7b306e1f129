namespace ConcurrencyWorkshop.Conformance.Programs;

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
        var gate = new object();
        async Task Wait(int milliseconds, string name)
        {
            await Task.Delay(milliseconds);
            lock (gate) order += name;
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
