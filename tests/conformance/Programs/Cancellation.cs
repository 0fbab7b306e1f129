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

/// <summary>CancellationTokenSource.CreateLinkedTokenSource.</summary>
public static class LinkedTokenPrograms
{
    [Program("CreateLinkedTokenSource: follows either parent")]
    public static string Either()
    {
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(first.Token, second.Token);
        second.Cancel();
        return $"{linked.IsCancellationRequested} {first.IsCancellationRequested}";
    }

    [Program("CreateLinkedTokenSource: does not cancel its parent")]
    public static string NotUp()
    {
        using var parent = new CancellationTokenSource();
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(parent.Token);
        linked.Cancel();
        return $"{parent.IsCancellationRequested} {linked.Token.IsCancellationRequested}";
    }

    [Program("CreateLinkedTokenSource: of a cancelled parent")]
    public static string Already()
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(new CancellationToken(true), CancellationToken.None);
        return $"{linked.IsCancellationRequested}";
    }

    [Program("CreateLinkedTokenSource: disposed, it follows no more")]
    public static string Disposed()
    {
        using var parent = new CancellationTokenSource();
        var linked = CancellationTokenSource.CreateLinkedTokenSource(parent.Token);
        linked.Dispose();
        parent.Cancel();
        return $"{linked.IsCancellationRequested}";
    }

    [Program("CreateLinkedTokenSource: which token an exception names")]
    public static string Token()
    {
        using var parent = new CancellationTokenSource();
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(parent.Token);
        parent.Cancel();
        try
        {
            linked.Token.ThrowIfCancellationRequested();
            return "no exception";
        }
        catch (OperationCanceledException error)
        {
            return $"{error.CancellationToken == linked.Token} {error.CancellationToken == parent.Token}";
        }
    }
}

/// <summary>CancellationToken.Register.</summary>
public static class RegisterPrograms
{
    [Program("CancellationToken.Register: on a cancelled token runs at once")]
    public static string Already()
    {
        var ran = false;
        new CancellationToken(true).Register(() => ran = true);
        return $"{ran}";
    }

    [Program("CancellationToken.Register: disposed registration does not run")]
    public static string Disposed()
    {
        using var source = new CancellationTokenSource();
        var ran = false;
        source.Token.Register(() => ran = true).Dispose();
        source.Cancel();
        return $"{ran}";
    }

    [Program("CancellationToken.Register: Unregister says whether it was in time")]
    public static string Unregister()
    {
        using var source = new CancellationTokenSource();
        var first = source.Token.Register(() => { });
        var second = source.Token.Register(() => { });
        var early = first.Unregister();
        source.Cancel();
        return $"{early} {first.Unregister()} {second.Unregister()}";
    }

    [Program("CancellationToken.Register: Dispose waits for a callback that runs")]
    public static string DisposeWaits()
    {
        using var source = new CancellationTokenSource();
        using var running = new ManualResetEventSlim();
        var done = false;
        var registration = source.Token.Register(() =>
        {
            running.Set();
            Thread.Sleep(30);
            Volatile.Write(ref done, true);
        });
        var thread = Lanes.Start(source.Cancel);
        running.Wait();
        registration.Dispose();
        var seen = Volatile.Read(ref done);
        thread.Join();
        return $"{seen}";
    }

    [Program("CancellationToken.Register: with a state and the token")]
    public static string State()
    {
        using var source = new CancellationTokenSource();
        var got = "";
        source.Token.Register((state, token) => got = $"{state} {token.IsCancellationRequested}", "r001");
        source.Cancel();
        return got;
    }

    [Program("CancellationToken.Register: on CancellationToken.None")]
    public static string None()
    {
        var ran = false;
        var registration = CancellationToken.None.Register(() => ran = true);
        registration.Dispose();
        return $"{CancellationToken.None.CanBeCanceled} {ran}";
    }

    [Program("CancellationToken.Register: against Cancel on another thread")]
    public static string Race()
    {
        using var source = new CancellationTokenSource();
        var ran = 0;
        Lanes.Run(() => source.Token.Register(() => Interlocked.Increment(ref ran)), source.Cancel);
        return $"{ran}";
    }
}

/// <summary>CancellationTokenSource.Dispose.</summary>
public static class CancellationDisposePrograms
{
    [Program("CancellationTokenSource.Dispose: Cancel and Token afterwards")]
    public static string Afterwards()
    {
        var source = new CancellationTokenSource();
        source.Dispose();
        return $"{Outcome.Of(source.Cancel)} {Outcome.Of(() => source.Token)} {source.IsCancellationRequested}";
    }

    [Program("CancellationTokenSource.Dispose: a token taken before still answers")]
    public static string Token()
    {
        var source = new CancellationTokenSource();
        var token = source.Token;
        source.Cancel();
        source.Dispose();
        return $"{token.IsCancellationRequested} {Outcome.Of(() => token.WaitHandle)} {Outcome.Of(token.ThrowIfCancellationRequested)}";
    }

    [Program("CancellationTokenSource.Dispose: twice")]
    public static string Twice()
    {
        var source = new CancellationTokenSource();
        source.Dispose();
        return Outcome.Of(source.Dispose);
    }

    [Program("CancellationTokenSource.Dispose: stops its timer")]
    public static string Timer()
    {
        var source = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var token = source.Token;
        source.Dispose();
        Thread.Sleep(20);
        return $"{token.IsCancellationRequested} {Outcome.Of(() => { token.Register(() => { }); })}";
    }
}
