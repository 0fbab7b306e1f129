namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Monitor.Wait.</summary>
public static class MonitorWaitPrograms
{
    [Program("Monitor.Wait: without the lock")]
    public static string Without() => Outcome.Of(() => Monitor.Wait(new object(), 10));

    // That it is another lock is the point.
#pragma warning disable CS9216
    [Program("Monitor.Wait: with a Lock that is held")]
    public static string WithALock()
    {
        var gate = new Lock();
        lock (gate) return $"{Outcome.Of(() => Monitor.Wait(gate, 10))} {Outcome.Of(() => Monitor.Pulse(gate))} {Monitor.IsEntered(gate)} {gate.IsHeldByCurrentThread}";
    }
#pragma warning restore CS9216

    [Program("Monitor.Wait: a limit that is too short, the lock is back")]
    public static string Limit()
    {
        var gate = new object();
        lock (gate) return $"{Monitor.Wait(gate, 20)} {Monitor.IsEntered(gate)}";
    }

    [Program("Monitor.Wait: gives up a lock held twice, and takes it twice again")]
    public static string Twice()
    {
        var gate = new object();
        var ready = false;
        var thread = new Thread(() =>
        {
            lock (gate)
            {
                ready = true;
                Monitor.Pulse(gate);
            }
        });
        lock (gate)
        {
            lock (gate)
            {
                thread.Start();
                while (!ready) Monitor.Wait(gate);
            }
            return $"{Monitor.IsEntered(gate)}";
        }
    }

    [Program("Monitor.Wait: zero")]
    public static string Zero()
    {
        var gate = new object();
        lock (gate) return $"{Monitor.Wait(gate, 0)}";
    }

    [Program("Monitor.Wait: negative limit")]
    public static string Negative()
    {
        var gate = new object();
        lock (gate) return Outcome.Of(() => Monitor.Wait(gate, -2));
    }

    [Program("Monitor.Wait: hand-over of one item")]
    public static string HandOver()
    {
        var gate = new object();
        string? item = null;
        var got = "";
        Lanes.Run(
            () =>
            {
                lock (gate)
                {
                    while (item is null) Monitor.Wait(gate);
                    got = item;
                }
            },
            () =>
            {
                lock (gate)
                {
                    item = "r001";
                    Monitor.Pulse(gate);
                }
            });
        return got;
    }
}

/// <summary>Monitor.Pulse.</summary>
public static class MonitorPulsePrograms
{
    [Program("Monitor.Pulse: without the lock")]
    public static string Without() => Outcome.Of(() => Monitor.Pulse(new object()));

    [Program("Monitor.Pulse: nobody waits, it is not kept")]
    public static string NotKept()
    {
        var gate = new object();
        lock (gate)
        {
            Monitor.Pulse(gate);
            return $"{Monitor.Wait(gate, 20)}";
        }
    }

    [Program("Monitor.Pulse: wakes one of two")]
    public static string One()
    {
        var gate = new object();
        var waiting = 0;
        var woken = 0;
        void Wait()
        {
            lock (gate)
            {
                waiting++;
                if (Monitor.Wait(gate, 300)) woken++;
            }
        }
        var a = Lanes.Start(Wait);
        var b = Lanes.Start(Wait);
        while (true)
        {
            lock (gate)
            {
                if (waiting == 2)
                {
                    Monitor.Pulse(gate);
                    break;
                }
            }
            Thread.Sleep(1);
        }
        a.Join();
        b.Join();
        return woken <= 1 ? "at most one" : "more";
    }

    [Program("Monitor.Pulse: the waiter goes on only after the lock is released")]
    public static string AfterRelease()
    {
        var gate = new object();
        var ready = false;
        var order = "";
        Lanes.Run(
            () =>
            {
                lock (gate)
                {
                    while (!ready) Monitor.Wait(gate);
                    order += "waiter";
                }
            },
            () =>
            {
                lock (gate)
                {
                    ready = true;
                    Monitor.Pulse(gate);
                    order += "pulser ";
                }
            });
        return order;
    }
}

/// <summary>Monitor.PulseAll.</summary>
public static class MonitorPulseAllPrograms
{
    [Program("Monitor.PulseAll: without the lock")]
    public static string Without() => Outcome.Of(() => Monitor.PulseAll(new object()));

    [Program("Monitor.PulseAll: wakes both")]
    public static string Both()
    {
        var gate = new object();
        var open = false;
        var through = 0;
        void Wait()
        {
            lock (gate)
            {
                while (!open) Monitor.Wait(gate);
                through++;
            }
        }
        var a = Lanes.Start(Wait);
        var b = Lanes.Start(Wait);
        lock (gate)
        {
            open = true;
            Monitor.PulseAll(gate);
        }
        a.Join();
        b.Join();
        return $"{through}";
    }

    [Program("Monitor.PulseAll: nobody waits")]
    public static string Nobody()
    {
        var gate = new object();
        lock (gate)
        {
            Monitor.PulseAll(gate);
            return $"{Monitor.Wait(gate, 10)}";
        }
    }

    [Program("Monitor.PulseAll: by another thread than the owner")]
    public static string NotOwner()
    {
        var gate = new object();
        var how = "";
        lock (gate) Lanes.Elsewhere(() => how = Outcome.Of(() => Monitor.PulseAll(gate)));
        return how;
    }
}
