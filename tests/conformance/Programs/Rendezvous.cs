namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>CountdownEvent.</summary>
public static class CountdownEventPrograms
{
    [Program("CountdownEvent: opens at zero")]
    public static string Zero()
    {
        using var countdown = new CountdownEvent(2);
        return $"{countdown.Signal()} {countdown.IsSet} {countdown.Signal()} {countdown.IsSet} {countdown.CurrentCount}";
    }

    [Program("CountdownEvent: signalled below zero")]
    public static string Below()
    {
        using var countdown = new CountdownEvent(1);
        var tooMany = Outcome.Of(() => countdown.Signal(2));
        countdown.Signal();
        return $"{tooMany} {Outcome.Of(() => countdown.Signal())}";
    }

    [Program("CountdownEvent: AddCount after zero, and Reset")]
    public static string AddCount()
    {
        using var countdown = new CountdownEvent(1);
        countdown.AddCount(2);
        var count = countdown.CurrentCount;
        countdown.Signal(3);
        var late = $"{Outcome.Of(() => countdown.AddCount())} {countdown.TryAddCount()}";
        countdown.Reset();
        return $"{count} {late} {countdown.CurrentCount} {countdown.InitialCount}";
    }

    [Program("CountdownEvent: waits for both")]
    public static string Both()
    {
        using var countdown = new CountdownEvent(2);
        var done = 0;
        void Work()
        {
            Interlocked.Increment(ref done);
            countdown.Signal();
        }
        var a = Lanes.Start(Work);
        var b = Lanes.Start(Work);
        countdown.Wait();
        var seen = done;
        a.Join();
        b.Join();
        return $"{seen}";
    }

    [Program("CountdownEvent: limits, cancellation, disposed")]
    public static string Limits()
    {
        var countdown = new CountdownEvent(1);
        var limit = countdown.Wait(20);
        var canceled = Outcome.Of(() => countdown.Wait(new CancellationToken(true)));
        countdown.Dispose();
        return $"{limit} {canceled} {Outcome.Of(() => countdown.Signal())} {Outcome.Of(() => { _ = new CountdownEvent(-1); })}";
    }
}

/// <summary>Barrier.</summary>
public static class BarrierPrograms
{
    [Program("Barrier: nobody passes before both are there")]
    public static string Meets()
    {
        using var barrier = new Barrier(2);
        var arrived = 0;
        var early = false;
        void Work()
        {
            Interlocked.Increment(ref arrived);
            barrier.SignalAndWait();
            if (Volatile.Read(ref arrived) != 2) Volatile.Write(ref early, true);
        }
        Lanes.Run(Work, Work);
        return $"{early}";
    }

    [Program("Barrier: the phase action runs once a phase, before anyone goes on")]
    public static string Phases()
    {
        var log = "";
        using var barrier = new Barrier(1, b => log += $"phase{b.CurrentPhaseNumber} ");
        barrier.SignalAndWait();
        barrier.SignalAndWait();
        return $"{log}{barrier.CurrentPhaseNumber}";
    }

    [Program("Barrier: the phase action throws")]
    public static string Throws()
    {
        using var barrier = new Barrier(1, _ => throw new InvalidOperationException());
        return $"{Outcome.Of(() => barrier.SignalAndWait())} {barrier.CurrentPhaseNumber}";
    }

    [Program("Barrier: a limit takes the arrival back")]
    public static string Limit()
    {
        using var barrier = new Barrier(2);
        return $"{barrier.SignalAndWait(20)} {barrier.ParticipantsRemaining} {barrier.CurrentPhaseNumber}";
    }

    [Program("Barrier: participants come and go")]
    public static string Participants()
    {
        using var barrier = new Barrier(1);
        var phase = barrier.AddParticipants(2);
        var count = barrier.ParticipantCount;
        barrier.RemoveParticipants(2);
        return $"{phase} {count} {barrier.ParticipantCount} {Outcome.Of(() => barrier.RemoveParticipants(2))}";
    }

    [Program("Barrier: without participants, cancelled, disposed")]
    public static string Bad()
    {
        var none = new Barrier(0);
        var empty = Outcome.Of(() => none.SignalAndWait());
        using var two = new Barrier(2);
        var canceled = Outcome.Of(() => two.SignalAndWait(new CancellationToken(true)));
        none.Dispose();
        return $"{empty} {canceled} {Outcome.Of(() => none.AddParticipant())}";
    }
}
