namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class SpinTests
{
    sealed class Till
    {
        public SpinLock Guard = new(enableThreadOwnerTracking: true);
        public SpinLock Untracked = new(false);
        public int Count;

        public void Add()
        {
            var taken = false;
            try
            {
                Guard.Enter(ref taken);
                Count++;
            }
            finally
            {
                if (taken) Guard.Exit();
            }
        }
    }

    [Fact]
    public void A_spin_lock_guards_a_counter() => Expect.Right(() =>
    {
        var till = new Till();
        var threads = new[] { new Thread(till.Add), new Thread(till.Add) };
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Equal(2, till.Count);
    });

    [Fact]
    public void A_copy_of_a_spin_lock_guards_nothing() => Expect.Wrong(() =>
    {
        var till = new Till();
        void Add()
        {
            var copy = till.Guard;
            var taken = false;
            copy.Enter(ref taken);
            till.Count++;
            copy.Exit();
        }
        var threads = new[] { new Thread(Add), new Thread(Add) };
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Equal(2, till.Count);
    }, "Assert.Equal");

    [Fact]
    public void A_spin_lock_knows_its_owner() => Expect.RightAsForReal(() =>
    {
        var till = new Till();
        var taken = false;
        till.Guard.Enter(ref taken);
        Assert.True(till.Guard.IsHeldByCurrentThread);
        var again = false;
        Assert.Throws<LockRecursionException>(() => till.Guard.Enter(ref again));
        var other = new Thread(() =>
        {
            var mine = false;
            till.Guard.TryEnter(ref mine);
            Assert.False(mine);
            till.Guard.TryEnter(20, ref mine);
            Assert.False(mine);
            Assert.Throws<SynchronizationLockException>(() => till.Guard.Exit());
        });
        other.Start();
        other.Join();
        till.Guard.Exit();
    });

    [Fact]
    public void A_spin_lock_without_tracking_waits_for_itself() => Expect.WrongAtOnce(() =>
    {
        var till = new Till();
        var (first, second) = (false, false);
        till.Untracked.Enter(ref first);
        till.Untracked.Enter(ref second);
    }, "stuck");

    [Fact]
    public void Spinning_sees_what_another_thread_writes() => Expect.Right(() =>
    {
        var ready = false;
        var other = new Thread(() => Volatile.Write(ref ready, true));
        other.Start();
        var spin = new SpinWait();
        while (!Volatile.Read(ref ready)) spin.SpinOnce();
        SpinWait.SpinUntil(() => Volatile.Read(ref ready));
        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref ready), 1000));
        other.Join();
    });

    [Fact]
    public void Spinning_for_what_nobody_writes_is_stuck() => Expect.WrongAtOnce(() =>
    {
        var ready = false;
        SpinWait.SpinUntil(() => Volatile.Read(ref ready));
    }, "stuck");

    [Fact]
    public void Spinning_sees_time_pass()
    {
        var schedule = Simulate.Run(() =>
        {
            var ready = false;
            new Thread(() =>
            {
                Thread.Sleep(2000);
                Volatile.Write(ref ready, true);
            }).Start();
            Assert.False(SpinWait.SpinUntil(() => Volatile.Read(ref ready), 1000));
            var spin = new SpinWait();
            while (!Volatile.Read(ref ready)) spin.SpinOnce();
        });
        Assert.Equal(2, schedule.Duration);
    }

    [Fact]
    public void Time_passes_while_two_threads_spin()
    {
        var found = Simulate.TryExplore(() =>
        {
            var ready = Task.Delay(2000);
            void Wait()
            {
                while (!ready.IsCompleted) { }
            }
            var threads = new[] { new Thread(Wait), new Thread(Wait) };
            foreach (var thread in threads) thread.Start();
            foreach (var thread in threads) thread.Join();
        }, new() { MaxSchedules = 100 });
        Assert.Equal(Verdict.Passed, found.Verdict);
    }

    [Fact]
    public void The_count_of_spins_decides_when_it_yields() => Expect.RightAsForReal(() =>
    {
        var spin = new SpinWait();
        for (var i = 0; i < 10; i++) spin.SpinOnce();
        Assert.Equal(10, spin.Count);
        Assert.True(spin.NextSpinWillYield);
        spin.Reset();
        Assert.Equal(0, spin.Count);
    });

    [Fact]
    public void A_compare_exchange_that_is_tried_again_counts_right() => Expect.Right(() =>
    {
        var count = 0;
        void Add()
        {
            int before;
            do before = Volatile.Read(ref count);
            while (Interlocked.CompareExchange(ref count, before + 1, before) != before);
        }
        var threads = new[] { new Thread(Add), new Thread(Add) };
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Equal(2, count);
    });

    [Fact]
    public void A_compare_exchange_lock_that_is_kept_is_stuck() => Expect.WrongAtOnce(() =>
    {
        var held = 0;
        Interlocked.CompareExchange(ref held, 1, 0);
        while (Interlocked.CompareExchange(ref held, 1, 0) != 0) { }
    }, "stuck");

    [Fact]
    public void A_loop_that_takes_a_lock_only_to_look_is_a_spin()
    {
        var schedule = Simulate.Run(() =>
        {
            var done = new List<string>();
            int Count()
            {
                lock (done) return done.Count;
            }
            var thread = new Thread(() =>
            {
                Thread.Sleep(2000);
                lock (done) done.Add("r001");
            });
            thread.Start();
            while (Count() < 1) { }
            return "done";
        });
        Assert.Equal(2, schedule.Duration);
        Assert.Contains(schedule.Spans, span => span.Span.What == "spins");
    }

    [Fact]
    public void A_loop_that_tries_an_empty_queue_is_a_spin()
    {
        var schedule = Simulate.Run(() =>
        {
            var queue = new Queue<int>();
            var thread = new Thread(() =>
            {
                Thread.Sleep(2000);
                queue.Enqueue(7);
            });
            thread.Start();
            while (true)
                if (queue.TryDequeue(out var next)) return next;
        });
        Assert.Equal(7, schedule.Result);
        Assert.Equal(2, schedule.Duration);
    }

    [Fact]
    public void A_loop_that_tries_an_empty_queue_under_a_lock_is_a_spin()
    {
        var schedule = Simulate.Run(() =>
        {
            var queue = new Queue<int>();
            var thread = new Thread(() =>
            {
                Thread.Sleep(2000);
                lock (queue) queue.Enqueue(7);
            });
            thread.Start();
            while (true)
                lock (queue)
                    if (queue.TryDequeue(out var next)) return next;
        });
        Assert.Equal(7, schedule.Result);
        Assert.Equal(2, schedule.Duration);
    }

    [Fact]
    public void A_loop_that_takes_a_lock_and_computes_takes_no_time()
    {
        var schedule = Simulate.Run(() =>
        {
            var gate = new object();
            var (count, later) = (0, Task.Delay(1000));
            while (true)
            {
                lock (gate)
                    if (++count == 5_000) break;
            }
            return later.IsCompleted;
        });
        Assert.False(schedule.Result);
    }
}
