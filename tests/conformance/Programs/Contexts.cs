using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>SynchronizationContext.</summary>
public static class SynchronizationContextPrograms
{
    [Program("SynchronizationContext: none on a thread or in the pool")]
    public static string None()
    {
        var pool = Task.Run(() => SynchronizationContext.Current is null).Result;
        return $"{SynchronizationContext.Current is null} {pool}";
    }

    [Program("SynchronizationContext: the base class sends here and posts to the pool")]
    public static string Base()
    {
        var context = new SynchronizationContext();
        var main = Environment.CurrentManagedThreadId;
        var sent = 0;
        context.Send(_ => sent = Environment.CurrentManagedThreadId, null);
        using var done = new ManualResetEventSlim();
        var pool = false;
        context.Post(_ => { pool = Thread.CurrentThread.IsThreadPoolThread; done.Set(); }, null);
        done.Wait();
        return $"{sent == main} {pool}";
    }

    [Program("SynchronizationContext: does not flow into Task.Run")]
    public static string NotIntoRun()
    {
        var context = new CountingContext();
        return context.Run(async () => await Task.Run(() => $"{SynchronizationContext.Current is null}"));
    }

    [Program("SynchronizationContext: set on one thread is not seen on another")]
    public static string PerThread()
    {
        var other = false;
        SynchronizationContext.SetSynchronizationContext(new SynchronizationContext());
        Lanes.Elsewhere(() => other = SynchronizationContext.Current is null);
        SynchronizationContext.SetSynchronizationContext(null);
        return $"{other}";
    }

    [Program("SynchronizationContext: its task scheduler posts tasks and continuations to it")]
    public static string Scheduler()
    {
        var context = new CountingContext();
        return context.Run(async () =>
        {
            var main = Environment.CurrentManagedThreadId;
            var here = TaskScheduler.FromCurrentSynchronizationContext();
            var started = await Task.Factory.StartNew(() => Environment.CurrentManagedThreadId, CancellationToken.None, TaskCreationOptions.None, here);
            var continued = await Task.Run(() => 1).ContinueWith(_ => (Thread: Environment.CurrentManagedThreadId, IsCurrent: TaskScheduler.Current == here), here);
            return $"{started == main} {continued.Thread == main} {continued.IsCurrent} {TaskScheduler.Current == TaskScheduler.Default}";
        });
    }

    [Program("SynchronizationContext: without one there is no task scheduler for it")]
    public static string NoScheduler() => Outcome.Of(() => TaskScheduler.FromCurrentSynchronizationContext());
}

/// <summary>A SynchronizationContext of one's own.</summary>
public static class OwnContextPrograms
{
    [Program("SynchronizationContext (own): a continuation is posted to it")]
    public static string Posted()
    {
        var context = new CountingContext();
        var main = Environment.CurrentManagedThreadId;
        return context.Run(async () =>
        {
            await Task.Delay(20);
            return $"{Environment.CurrentManagedThreadId == main} {context.Posts >= 1}";
        });
    }

    [Program("SynchronizationContext (own): two async methods take turns on one thread")]
    public static string Turns()
    {
        var context = new CountingContext();
        return context.Run(async () =>
        {
            var count = 0;
            async Task Add()
            {
                var old = count;
                count = old + 1;
                await Task.Yield();
                count++;
            }
            await Task.WhenAll(Add(), Add());
            return $"{count}";
        });
    }

    [Program("SynchronizationContext (own): blocking in it deadlocks", Ending.Deadlocks)]
    public static string Blocks()
    {
        var context = new CountingContext();
        static async Task<string> Fetch()
        {
            await Task.Delay(20);
            return "late";
        }
        return context.Run(() => Task.FromResult(Fetch().Result));
    }

    [Program("SynchronizationContext (own): blocking on ConfigureAwait(false) does not")]
    public static string BlocksWithout()
    {
        var context = new CountingContext();
        static async Task<string> Fetch()
        {
            await Task.Delay(20).ConfigureAwait(false);
            return "late";
        }
        return context.Run(() => Task.FromResult(Fetch().Result));
    }

    [Program("SynchronizationContext (own): a complete task posts nothing")]
    public static string NothingPosted()
    {
        var context = new CountingContext();
        return context.Run(async () =>
        {
            await Task.CompletedTask;
            return $"{context.Posts}";
        });
    }

    [Program("SynchronizationContext (own): an awaiter of one's own goes on where it calls back")]
    public static string OwnAwaiter()
    {
        var context = new CountingContext();
        return context.Run(async () =>
        {
            await default(ToPool);
            return $"{Thread.CurrentThread.IsThreadPoolThread} {SynchronizationContext.Current is null} {context.Posts}";
        });
    }

    [Program("SynchronizationContext (own): an awaiter of one's own that asks another")]
    public static string AwaiterOfAnother()
    {
        var context = new CountingContext();
        var main = Environment.CurrentManagedThreadId;
        return context.Run(async () =>
        {
            await new Through(Task.Delay(20));
            return $"{Environment.CurrentManagedThreadId == main} {SynchronizationContext.Current == context}";
        });
    }

    private readonly struct ToPool : INotifyCompletion
    {
        public bool IsCompleted => false;
        public ToPool GetAwaiter() => this;
        public void GetResult() { }
        public void OnCompleted(Action continuation) => ThreadPool.QueueUserWorkItem(_ => continuation());
    }

    private sealed class Through(Task task) : ICriticalNotifyCompletion
    {
        // The name of the field in .NET's own awaiters, which are looked into.
        private readonly Task m_task = task;

        public bool IsCompleted => m_task.IsCompleted;
        public Through GetAwaiter() => this;
        public void GetResult() => m_task.GetAwaiter().GetResult();
        public void OnCompleted(Action continuation) => m_task.GetAwaiter().OnCompleted(continuation);
        public void UnsafeOnCompleted(Action continuation) => m_task.GetAwaiter().UnsafeOnCompleted(continuation);
    }
}
