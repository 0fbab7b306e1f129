namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>ManualResetEvent.</summary>
public static class ManualResetEventPrograms
{
    [Program("ManualResetEvent: stays set until reset")]
    public static string Stays()
    {
        using var door = new ManualResetEvent(true);
        var first = $"{door.WaitOne(0)} {door.WaitOne(0)}";
        door.Reset();
        return $"{first} {door.WaitOne(20)}";
    }

    [Program("ManualResetEvent: lets both through")]
    public static string Both()
    {
        using var door = new ManualResetEvent(false);
        var through = 0;
        void Pass()
        {
            door.WaitOne();
            Interlocked.Increment(ref through);
        }
        var a = Lanes.Start(Pass);
        var b = Lanes.Start(Pass);
        door.Set();
        a.Join();
        b.Join();
        return $"{through}";
    }

    [Program("ManualResetEvent: disposed")]
    public static string Disposed()
    {
        var door = new ManualResetEvent(false);
        door.Dispose();
        return $"{Outcome.Of(() => door.WaitOne(0))} {Outcome.Of(() => door.Set())}";
    }

    [Program("ManualResetEvent: WaitAny and WaitAll")]
    public static string Several()
    {
        using var open = new ManualResetEvent(true);
        using var shut = new ManualResetEvent(false);
        return $"{WaitHandle.WaitAny([shut, open])} {WaitHandle.WaitAll([open, shut], 20)} {WaitHandle.WaitAny([shut], 20) == WaitHandle.WaitTimeout}";
    }

    [Program("ManualResetEvent: negative limit")]
    public static string Negative()
    {
        using var door = new ManualResetEvent(true);
        return Outcome.Of(() => door.WaitOne(-2));
    }
}

/// <summary>ManualResetEventSlim.</summary>
public static class ManualResetEventSlimPrograms
{
    [Program("ManualResetEventSlim: stays set until reset")]
    public static string Stays()
    {
        using var door = new ManualResetEventSlim(true);
        var first = $"{door.IsSet} {door.Wait(0)}";
        door.Reset();
        return $"{first} {door.IsSet} {door.Wait(20)}";
    }

    [Program("ManualResetEventSlim: a cancelled wait")]
    public static string Canceled()
    {
        using var door = new ManualResetEventSlim();
        using var source = new CancellationTokenSource(20);
        return Outcome.Of(() => door.Wait(source.Token));
    }

    [Program("ManualResetEventSlim: what was written before Set is seen")]
    public static string Publishes()
    {
        using var door = new ManualResetEventSlim();
        var value = 0;
        var thread = Lanes.Start(() =>
        {
            value = 7;
            door.Set();
        });
        door.Wait();
        var seen = value;
        thread.Join();
        return $"{seen}";
    }

    [Program("ManualResetEventSlim: disposed")]
    public static string Disposed()
    {
        var door = new ManualResetEventSlim();
        door.Dispose();
        return $"{Outcome.Of(() => door.Wait(0))} {Outcome.Of(door.Reset)}";
    }

    [Program("ManualResetEventSlim: negative limit")]
    public static string Negative()
    {
        using var door = new ManualResetEventSlim();
        return Outcome.Of(() => door.Wait(-2));
    }

    [Program("ManualResetEventSlim: nobody sets it", Ending.Deadlocks)]
    public static string Deadlock()
    {
        using var door = new ManualResetEventSlim();
        door.Wait();
        return "not reached";
    }
}

/// <summary>AutoResetEvent.</summary>
public static class AutoResetEventPrograms
{
    [Program("AutoResetEvent: lets one through and shuts")]
    public static string One()
    {
        using var gate = new AutoResetEvent(true);
        return $"{gate.WaitOne(0)} {gate.WaitOne(20)}";
    }

    [Program("AutoResetEvent: set twice counts once")]
    public static string Twice()
    {
        using var gate = new AutoResetEvent(false);
        gate.Set();
        gate.Set();
        return $"{gate.WaitOne(0)} {gate.WaitOne(0)}";
    }

    [Program("AutoResetEvent: ping-pong")]
    public static string PingPong()
    {
        using var ping = new AutoResetEvent(false);
        using var pong = new AutoResetEvent(false);
        var order = "";
        var thread = Lanes.Start(() =>
        {
            ping.WaitOne();
            order += "b";
            pong.Set();
        });
        order += "a";
        ping.Set();
        pong.WaitOne();
        order += "c";
        thread.Join();
        return order;
    }

    [Program("AutoResetEvent: as a lock, no update is lost")]
    public static string Exclusive()
    {
        using var gate = new AutoResetEvent(true);
        var count = 0;
        void Add()
        {
            gate.WaitOne();
            count++;
            gate.Set();
        }
        Lanes.Run(Add, Add);
        return $"{count}";
    }

    [Program("AutoResetEvent: SignalAndWait")]
    public static string SignalAndWait()
    {
        using var first = new AutoResetEvent(false);
        using var second = new AutoResetEvent(true);
        return $"{WaitHandle.SignalAndWait(first, second)} {first.WaitOne(0)} {second.WaitOne(0)}";
    }
}
