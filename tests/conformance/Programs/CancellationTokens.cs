namespace ConcurrencyWorkshop.Conformance.Programs;

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
