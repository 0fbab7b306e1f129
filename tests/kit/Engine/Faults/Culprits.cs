using System.Diagnostics;

namespace ConcurrencyWorkshop.Kit.Tests.Engine.Faults;

/// <summary>Code that does what must not be done, each in its worst form.</summary>
internal static class Culprits
{
    static int depth;
    static int? Deep => Deep + 1;

    public static void LoopForEver()
    {
        while (true) { }
    }

    public static void LoopOverMemory()
    {
        while (depth >= 0) depth ^= 1;
    }

    public static void LoopForMemory()
    {
        List<byte[]> all = [];
        while (true) all.Add(new byte[1 << 20]);
    }

    public static void SpinForEver()
    {
        while (Volatile.Read(ref depth) == 0) { }
    }

    public static void LoopByGoto()
    {
        var i = 0;
    again:
        i++;
        if (i != -1) goto again;
    }

    public static void LoopInFinally()
    {
        try
        {
            depth++;
        }
        finally
        {
            for (; ; ) { }
        }
    }

    public static void LoopThatSwallows()
    {
        while (true)
        {
            try
            {
                while (true) { }
            }
            catch
            {
            }
        }
    }

    public static void TryForEver()
    {
        var gate = new object();
        var thread = new Thread(() =>
        {
            while (!Monitor.TryEnter(gate)) { }
        });
        Monitor.Enter(gate);
        thread.Start();
        thread.Join();
    }

    public static void PoliteForEver()
    {
        Task Give(object mine, object other) => Task.Run(() =>
        {
            while (true)
            {
                lock (mine)
                {
                    if (Monitor.TryEnter(other)) return;
                }
                Thread.Yield();
            }
        });
        var (left, right) = (new object(), new object());
        Monitor.Enter(left);
        Give(right, left).Wait();
    }

    public static void SleepForEver()
    {
        while (true) Thread.Sleep(1);
    }

    public static void WorkForEver()
    {
        var thread = new Thread(() =>
        {
            while (true) Cpu.Work(1);
        });
        thread.Start();
        Thread.Sleep(2500);
        thread.Join();
    }

    public static void Recurse() => Recurse(1);

    static int Recurse(int n) => 1 + Recurse(n + 1);

    public static void RecurseMutually() => Even(1);

    static bool Even(int n) => n != 0 && !Odd(n + 1);

    static bool Odd(int n) => n != 0 && !Even(n + 1);

    public static void RecurseInProperty() => depth = Deep ?? 0;

    public static void RecurseAsync() => RecurseTask(0).Wait();

    static async Task<int> RecurseTask(int n) => await RecurseTask(n + 1) + 1;

    public static void RecurseAndSwallow()
    {
        try
        {
            Recurse(1);
        }
        catch
        {
            Recurse(2);
        }
        finally
        {
            depth = 0;
        }
    }

    public static void RecurseAndCatchEach() => depth = Caught(0);

    static int Caught(int n)
    {
        try
        {
            return Caught(n + 1) + 1;
        }
        catch (Exception)
        {
            return Caught(n - 1);
        }
    }

    public static void RecurseOnThread()
    {
        var thread = new Thread(Recurse);
        thread.Start();
        thread.Join();
    }

    public static void CrossLocks()
    {
        var (a, b) = (new object(), new object());
        var thread = new Thread(() =>
        {
            lock (b)
            {
                Thread.Sleep(10);
                lock (a) depth++;
            }
        });
        thread.Start();
        lock (a)
        {
            Thread.Sleep(10);
            lock (b) depth++;
        }
        thread.Join();
    }

    public static void JoinMyself() => Thread.CurrentThread.Join();

    public static void WaitForMyself()
    {
        Task? task = null;
        task = Task.Run(() =>
        {
            Thread.Sleep(10);
            task!.Wait();
        });
        task.Wait();
    }

    public static void LoseWakeUp()
    {
        var gate = new object();
        lock (gate) Monitor.Pulse(gate);
        lock (gate) Monitor.Wait(gate);
    }

    public static void EnterTwice()
    {
        using var semaphore = new SemaphoreSlim(1);
        semaphore.Wait();
        semaphore.Wait();
    }

    public static void NeverComplete() => new TaskCompletionSource().Task.Wait();

    public static async Task AwaitForEver() => await new TaskCompletionSource().Task;

    public static void Exit() => Environment.Exit(0);

    public static void FailFast() => Environment.FailFast("no more paper");

    public static void Assert() => Trace.Assert(depth < 0, "no more paper");

    public static void ExitWithin()
    {
        try
        {
            Environment.Exit(3);
        }
        catch
        {
            depth++;
        }
        finally
        {
            while (depth >= 0) depth++;
        }
    }

    public static void ThrowOnThread()
    {
        var thread = new Thread(() => throw new InvalidOperationException("boom"));
        thread.Start();
        thread.Join();
    }

    public static void ThrowInPool()
    {
        ThreadPool.QueueUserWorkItem(_ => throw new InvalidOperationException("boom"));
        Thread.Sleep(10);
    }

    public static void ThrowInTimer()
    {
        using var timer = new Timer(_ => throw new InvalidOperationException("boom"), null, 5, Timeout.Infinite);
        Thread.Sleep(10);
    }

    public static void ThrowAsyncVoid()
    {
        Fire();
        Thread.Sleep(10);

        static async void Fire()
        {
            await Task.Yield();
            throw new InvalidOperationException("boom");
        }
    }

    public static void Throw() => throw new OutOfPaperException("tray 2");

    public static void SwallowAll()
    {
        while (true)
        {
            try
            {
                new TaskCompletionSource().Task.Wait();
            }
            catch (Exception) when (depth >= 0)
            {
            }
            catch
            {
            }
        }
    }

    public static void SwallowInTasks()
    {
        var stuck = Task.Run(async () =>
        {
            while (true)
            {
                try
                {
                    await new TaskCompletionSource().Task;
                }
                catch
                {
                    depth++;
                }
                finally
                {
                    depth--;
                }
            }
        });
        stuck.Wait();
    }

    public static void LeaveThreadBehind()
    {
        var thread = new Thread(() => new ManualResetEventSlim().Wait());
        thread.Start();
    }

    public static void StaticThrows() => depth = Throwing.Value;

    public static void StaticBlocks() => depth = Blocking.Value;

    public static void StaticLoops() => depth = Looping.Value;

    public static void StaticStartsThread() => depth = Starting.Value;

    public static void StaticRecurses() => depth = Recursing.Value;

    static class Throwing
    {
        public static readonly int Value = int.Parse("x", System.Globalization.CultureInfo.InvariantCulture);
    }

    static class Blocking
    {
        public static readonly int Value = Wait();

        static int Wait()
        {
            new ManualResetEventSlim().Wait();
            return 1;
        }
    }

    static class Looping
    {
        // Set, so that the compiler does not warn of a field that nobody sets.
        public static int Value = 0;

        static Looping()
        {
            while (Value == 0) { }
        }
    }

    static class Starting
    {
        public static int Value;

        static Starting()
        {
            var thread = new Thread(() => Value++);
            thread.Start();
            thread.Join();
        }
    }

    static class Recursing
    {
        public static readonly int Value = Again(0);

        static int Again(int n) => Again(n + 1) + 1;
    }

    /// <summary>An exception type of the attendee's own.</summary>
    internal sealed class OutOfPaperException(string message) : Exception(message);
}
