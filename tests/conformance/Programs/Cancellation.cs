namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>CancellationTokenSource.Cancel.</summary>
public static class CancelPrograms
{
    [Program("CancellationTokenSource.Cancel: callbacks run here, last registered first")]
    public static string Order()
    {
        using var source = new CancellationTokenSource();
        var order = "";
        source.Token.Register(() => order += "1");
        source.Token.Register(() => order += "2");
        source.Token.Register(() => order += "3");
        source.Cancel();
        return order;
    }

    [Program("CancellationTokenSource.Cancel: all callbacks run, their exceptions are collected")]
    public static string Faults()
    {
        using var source = new CancellationTokenSource();
        var ran = 0;
        source.Token.Register(() => { ran++; throw new InvalidOperationException(); });
        source.Token.Register(() => { ran++; throw new ArgumentException(); });
        return $"{Outcome.Of(source.Cancel)} {ran}";
    }

    [Program("CancellationTokenSource.Cancel: throwOnFirstException stops at the first")]
    public static string FirstFault()
    {
        using var source = new CancellationTokenSource();
        var ran = 0;
        source.Token.Register(() => { ran++; throw new InvalidOperationException(); });
        source.Token.Register(() => { ran++; throw new ArgumentException(); });
        return $"{Outcome.Of(() => source.Cancel(throwOnFirstException: true))} {ran}";
    }

    [Program("CancellationTokenSource.Cancel: twice runs callbacks once")]
    public static string Twice()
    {
        using var source = new CancellationTokenSource();
        var ran = 0;
        source.Token.Register(() => ran++);
        source.Cancel();
        source.Cancel();
        return $"{ran} {source.IsCancellationRequested} {source.Token.IsCancellationRequested}";
    }

    [Program("CancellationTokenSource.Cancel: is seen by a polling thread")]
    public static string Polling()
    {
        using var source = new CancellationTokenSource();
        var token = source.Token;
        var how = "";
        var thread = Lanes.Start(() => how = Outcome.Of(() =>
        {
            while (true)
            {
                token.ThrowIfCancellationRequested();
                Thread.Sleep(5);
            }
        }));
        source.Cancel();
        thread.Join();
        return how;
    }

    [Program("CancellationTokenSource.Cancel: two threads, callbacks run once")]
    public static string Race()
    {
        using var source = new CancellationTokenSource();
        var ran = 0;
        source.Token.Register(() => Interlocked.Increment(ref ran));
        Lanes.Run(source.Cancel, source.Cancel);
        return $"{ran}";
    }

    [Program("CancellationTokenSource.Cancel: wakes the wait handle")]
    public static string Handle()
    {
        using var source = new CancellationTokenSource();
        var thread = Lanes.Start(source.Cancel);
        var woken = source.Token.WaitHandle.WaitOne(8000);
        thread.Join();
        return $"{woken}";
    }
}

/// <summary>CancellationTokenSource.CancelAsync.</summary>
public static class CancelAsyncPrograms
{
    [Program("CancellationTokenSource.CancelAsync: requested at once, callbacks in the pool")]
    public static async Task<string> Requested()
    {
        using var source = new CancellationTokenSource();
        var pool = false;
        source.Token.Register(() => pool = Thread.CurrentThread.IsThreadPoolThread);
        var cancel = source.CancelAsync();
        var requested = source.IsCancellationRequested;
        await cancel;
        return $"{requested} {pool}";
    }

    [Program("CancellationTokenSource.CancelAsync: does not wait for a callback")]
    public static async Task<string> NotHere()
    {
        using var source = new CancellationTokenSource();
        using var gate = new ManualResetEventSlim();
        source.Token.Register(gate.Wait);
        var cancel = source.CancelAsync();
        gate.Set();
        await cancel;
        return $"{cancel.Status}";
    }

    [Program("CancellationTokenSource.CancelAsync: a callback that throws")]
    public static async Task<string> Faults()
    {
        using var source = new CancellationTokenSource();
        source.Token.Register(() => throw new InvalidOperationException());
        var cancel = source.CancelAsync();
        return $"{await Outcome.OfAsync(() => cancel)} {cancel.Status}";
    }

    [Program("CancellationTokenSource.CancelAsync: without callbacks")]
    public static string None()
    {
        using var source = new CancellationTokenSource();
        var cancel = source.CancelAsync();
        return $"{cancel.IsCompletedSuccessfully} {source.CancelAsync().IsCompletedSuccessfully}";
    }
}

/// <summary>CancellationTokenSource.CancelAfter.</summary>
public static class CancelAfterPrograms
{
    [Program("CancellationTokenSource.CancelAfter: cancels later")]
    public static async Task<string> Later()
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(20);
        return await Outcome.OfAsync(() => Task.Delay(Timeout.Infinite, source.Token));
    }

    [Program("CancellationTokenSource.CancelAfter: infinite takes it back")]
    public static string TakenBack()
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(TimeSpan.FromMinutes(5));
        source.CancelAfter(Timeout.Infinite);
        return $"{source.Token.WaitHandle.WaitOne(40)}";
    }

    [Program("CancellationTokenSource.CancelAfter: negative")]
    public static string Negative()
    {
        using var source = new CancellationTokenSource();
        return Outcome.Of(() => source.CancelAfter(-2));
    }

    [Program("CancellationTokenSource.CancelAfter: a disposed source")]
    public static string Disposed()
    {
        var source = new CancellationTokenSource();
        source.Dispose();
        return Outcome.Of(() => source.CancelAfter(20));
    }

    [Program("CancellationTokenSource.CancelAfter: TryReset before it fires")]
    public static string TryReset()
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(TimeSpan.FromMinutes(5));
        var first = source.TryReset();
        source.Cancel();
        return $"{first} {source.TryReset()}";
    }

    [Program("CancellationTokenSource.CancelAfter: a callback that throws ends the process", Ending.EndsProcess)]
    public static string Throws()
    {
        using var source = new CancellationTokenSource();
        source.Token.Register(() => throw new InvalidOperationException("Panda"));
        source.CancelAfter(10);
        Thread.Sleep(Timeout.Infinite);
        return "not reached";
    }
}

/// <summary>new CancellationTokenSource(limit).</summary>
public static class CancellationTimeoutPrograms
{
    [Program("CancellationTokenSource(timeout): cancels when it is over")]
    public static string Fires()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        return $"{source.Token.WaitHandle.WaitOne(8000)} {source.IsCancellationRequested}";
    }

    [Program("CancellationTokenSource(timeout): zero is cancelled from the start")]
    public static string Zero()
    {
        using var source = new CancellationTokenSource(0);
        return $"{source.IsCancellationRequested}";
    }

    [Program("CancellationTokenSource(timeout): negative")]
    public static string Negative() => Outcome.Of(() => { using var _ = new CancellationTokenSource(-2); });

    [Program("CancellationTokenSource(timeout): infinite never cancels")]
    public static string Infinite()
    {
        using var source = new CancellationTokenSource(Timeout.Infinite);
        return $"{source.Token.WaitHandle.WaitOne(30)}";
    }
}
