using System.Globalization;

namespace ConcurrencyWorkshop.Kit.Tests.Engine;

/// <summary>Runs a <see cref="RandomProgram"/>: what it read, wrote and found is its outcome.</summary>
internal sealed class RandomProgramRun
{
    readonly object first = new();
    readonly object second = new();
    readonly SemaphoreSlim semaphore = new(1);
    int a;
    int b;

    // Its fields are read-only, but for the log that is written once: nothing to race for in the interpreter itself.
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
        var jobs = new Job[programs.Length];
        var threads = new Thread[programs.Length];
        for (var i = 0; i < programs.Length; i++)
        {
            jobs[i] = new Job(run, programs[i], i);
            threads[i] = new Thread(static job => Work((Job)job!));
        }
        for (var i = 0; i < programs.Length; i++) threads[i].Start(jobs[i]);
        var logs = "";
        for (var i = 0; i < programs.Length; i++)
        {
            threads[i].Join();
            logs += "/" + jobs[i].Log;
        }
        return string.Create(CultureInfo.InvariantCulture, $"{run.a} {run.b} {logs}");
    }

    static void Work(Job job)
    {
        var log = "";
        var register = 0;
        Task? task = null;
        foreach (var operation in job.Program)
        {
            try
            {
                job.Run.Step(operation, job.Id, ref register, ref log, ref task);
            }
            catch (SemaphoreFullException)
            {
                log += "full";
            }
        }
        job.Log = log;
    }

    void Step(char operation, int id, ref int register, ref string log, ref Task? task)
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
            case 'S': semaphore.Release(); break;
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
