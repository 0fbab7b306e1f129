using System.Globalization;

namespace ConcurrencyWorkshop.Kit.Tests.Engine;

/// <summary>Runs a <see cref="RandomProgram"/>: what it read, wrote and found is its outcome.</summary>
internal sealed class RandomProgramRun
{
    readonly object first = new();
    readonly object second = new();
    readonly SemaphoreSlim semaphore = new(1, 2);
    int a;
    int b;

    // Read-only and without references: in the interpreter itself nothing is raced for.
    sealed class Job(RandomProgramRun run, string program, int id)
    {
        public readonly RandomProgramRun Run = run;
        public readonly string Program = program;
        public readonly int Id = id;
        public string Log = "unfinished";
    }

    public static string Outcome(string program)
    {
        var run = new RandomProgramRun();
        var programs = program.Split('|');
        var one = new Job(run, programs[0], 0);
        var two = new Job(run, programs[1], 1);
        var three = programs.Length > 2 ? new Job(run, programs[2], 2) : null;
        var (first, second, third) = (Begin(one), Begin(two), three is null ? null : Begin(three));
        first.Join();
        second.Join();
        third?.Join();
        return string.Create(CultureInfo.InvariantCulture, $"{run.a} {run.b} {one.Log}/{two.Log}/{three?.Log}");
    }

    static Thread Begin(Job job)
    {
        var thread = new Thread(static job => ((Job)job!).Run.Run((Job)job));
        thread.Start(job);
        return thread;
    }

    void Run(Job job)
    {
        var log = "";
        var register = 0;
        Task? task = null;
        var id = job.Id;
        foreach (var operation in job.Program)
        {
            switch (operation)
            {
                case 'a': log += register = a; break;
                case 'b': log += register = b; break;
                case 'A': a = register + 1 + id; break;
                case 'B': b = register + 1 + id; break;
                case 'i': log += register = Interlocked.Increment(ref a); break;
                case 'c': log += register = Interlocked.CompareExchange(ref a, 7, 0); break;
                case 'x': log += register = Interlocked.Exchange(ref b, 10 + id); break;
                case 'v': log += register = Volatile.Read(ref b); break;
                case 'V': Volatile.Write(ref b, 20 + id); break;
                case '(': Monitor.Enter(first); break;
                case ')': Monitor.Exit(first); break;
                case '[': Monitor.Enter(second); break;
                case ']': Monitor.Exit(second); break;
                case 't': log += Try(0, 100); break;
                case 'T': log += Try(2, 200); break;
                case 's': semaphore.Wait(); break;
                case 'S': log += Release(); break;
                case 'u': log += semaphore.Wait(0) ? "+" : "-"; break;
                case 'w': Monitor.Wait(first); break;
                case 'W': log += Monitor.Wait(first, 2) ? "+" : "-"; break;
                case 'p': Monitor.Pulse(first); break;
                case 'P': Monitor.PulseAll(first); break;
                case 'y': Thread.Yield(); break;
                case 'z': Thread.Sleep(1); break;
                case 'Z': Thread.Sleep(2); break;
                case 'd': log += DateTime.UtcNow.Millisecond; break;
                case 'k': task = Task.Run(() => { a = 50; }); break;
                case 'K': task = AddLater(); break;
                case 'h': task = Halve(); break;
                case 'm': task?.Wait(); break;
                case 'n': log += task is null ? "0" : task.IsCompleted ? "+" : "-"; break;
                case 'q': ThreadPool.QueueUserWorkItem(_ => { b = 60; }); break;
            }
        }
        job.Log = log;
    }

    string Release()
    {
        try
        {
            semaphore.Release();
            return "";
        }
        catch (SemaphoreFullException)
        {
            return "full";
        }
    }

    string Try(int milliseconds, int value)
    {
        if (!Monitor.TryEnter(first, milliseconds)) return "-";
        a = value;
        Monitor.Exit(first);
        return "+";
    }

    async Task AddLater()
    {
        var seen = a;
        await Task.Delay(1);
        a = seen + 5;
    }

    async Task Halve()
    {
        await semaphore.WaitAsync();
        var seen = b;
        await Task.Yield();
        b = seen / 2;
        semaphore.Release();
    }
}
