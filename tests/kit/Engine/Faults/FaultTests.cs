namespace ConcurrencyWorkshop.Kit.Tests.Engine.Faults;

/// <summary>Whatever the code does, there is a verdict with cause and line, and the process that asked goes on.</summary>
public class FaultTests
{
    static readonly Dictionary<string, Action> culprits = typeof(Culprits).GetMethods()
        .Where(m => m.IsStatic && m.ReturnType == typeof(void))
        .ToDictionary(m => m.Name, m => m.CreateDelegate<Action>());

    /// <summary>Name, and what must be said of it.</summary>
    public static TheoryData<string, string> Endings => new()
    {
        { nameof(Culprits.LoopForEver), "endless loop" },
        { nameof(Culprits.LoopOverMemory), "endless loop" },
        { nameof(Culprits.LoopForMemory), "out of memory" },
        { nameof(Culprits.Assert), "no more paper" },
        { nameof(Culprits.SpinForEver), "stuck" },
        { nameof(Culprits.LoopByGoto), "endless loop" },
        { nameof(Culprits.LoopInFinally), "endless loop" },
        { nameof(Culprits.LoopThatSwallows), "endless loop" },
        { nameof(Culprits.TryForEver), "thread 1" },
        { nameof(Culprits.PoliteForEver), "pool 1" },
        { nameof(Culprits.SleepForEver), "no end" },
        { nameof(Culprits.WorkForEver), "no end" },
        { nameof(Culprits.Recurse), "stack overflow" },
        { nameof(Culprits.RecurseMutually), "stack overflow" },
        { nameof(Culprits.RecurseInProperty), "stack overflow" },
        { nameof(Culprits.RecurseAsync), "stack overflow" },
        { nameof(Culprits.RecurseAndSwallow), "stack overflow" },
        { nameof(Culprits.RecurseAndCatchEach), "stack overflow" },
        { nameof(Culprits.RecurseOnThread), "stack overflow" },
        { nameof(Culprits.CrossLocks), "deadlock" },
        { nameof(Culprits.JoinMyself), "deadlock" },
        { nameof(Culprits.WaitForMyself), "deadlock" },
        { nameof(Culprits.LoseWakeUp), "deadlock" },
        { nameof(Culprits.EnterTwice), "deadlock" },
        { nameof(Culprits.NeverComplete), "deadlock" },
        { nameof(Culprits.Exit), "Environment.Exit(0)" },
        { nameof(Culprits.FailFast), "no more paper" },
        { nameof(Culprits.ExitWithin), "Environment.Exit(3)" },
        { nameof(Culprits.ThrowOnThread), "boom: nobody catches it on thread 1" },
        { nameof(Culprits.ThrowInPool), "boom" },
        { nameof(Culprits.ThrowInTimer), "boom" },
        { nameof(Culprits.ThrowAsyncVoid), "boom" },
        { nameof(Culprits.Throw), "OutOfPaperException: tray 2" },
        { nameof(Culprits.SwallowAll), "deadlock" },
        { nameof(Culprits.SwallowInTasks), "deadlock" },
        { nameof(Culprits.LeaveThreadBehind), "deadlock" },
        { nameof(Culprits.StaticThrows), "FormatException" },
        { nameof(Culprits.StaticLoops), "endless loop" },
        { nameof(Culprits.StaticRecurses), "stack overflow" },
    };

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_run_names_the_cause_and_the_line(string culprit, string cause)
    {
        var schedule = Simulate.TryRun(() => culprits[culprit]());
        Assert.Equal(Verdict.Failed, schedule.Verdict);
        Assert.Contains(cause, schedule.Problem);
        Assert.Contains("Culprits.cs:", schedule.Problem);
        StillAlive();
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_search_names_the_cause_and_the_line(string culprit, string cause)
    {
        var exploration = Simulate.TryExplore(() => culprits[culprit](), new() { MaxSchedules = 20 });
        Assert.Equal(Verdict.Failed, exploration.Verdict);
        Assert.Contains(cause, exploration.Problem);
        Assert.Contains("Culprits.cs:", exploration.Problem);
        StillAlive();
    }

    [Theory]
    [InlineData(nameof(Culprits.StaticBlocks))]
    [InlineData(nameof(Culprits.StaticStartsThread))]
    public void A_static_constructor_that_waits_is_not_judged(string culprit)
    {
        var schedule = Simulate.TryRun(() => culprits[culprit]());
        Assert.Equal(Verdict.NotJudged, schedule.Verdict);
        Assert.Contains("static constructor", schedule.Problem);
        Assert.Contains("Culprits.cs:", schedule.Problem);
        StillAlive();
    }

    [Fact]
    public void An_await_that_never_goes_on_is_a_deadlock_with_its_line()
    {
        var schedule = Simulate.TryRun(() => Culprits.AwaitForEver());
        Assert.Contains("an await never went on (Culprits.cs:", schedule.Problem);
    }

    [Fact]
    public void Thousands_of_threads_and_tasks_run()
    {
        var schedule = Simulate.Run(() =>
        {
            var count = 0;
            var threads = Enumerable.Range(0, 1000).Select(_ => new Thread(() => Interlocked.Increment(ref count))).ToArray();
            foreach (var thread in threads) thread.Start();
            foreach (var thread in threads) thread.Join();
            Task.WaitAll(Enumerable.Range(0, 3000).Select(_ => Task.Run(() => Interlocked.Increment(ref count))));
            return count;
        });
        Assert.Equal(4000, schedule.Result);
    }

    [Fact]
    public void A_loop_that_only_reads_computes_and_takes_no_time()
    {
        var schedule = Simulate.Run(() =>
        {
            var numbers = Enumerable.Range(1, 5000).ToArray();
            var later = Task.Delay(1000);
            var sum = 0;
            foreach (var number in numbers) sum += number;
            var thread = new Thread(() =>
            {
                for (var i = 0; i < numbers.Length; i++) sum += numbers[i];
            });
            thread.Start();
            thread.Join();
            Assert.False(later.IsCompleted);
            return sum;
        });
        Assert.Equal(5000 * 5001, schedule.Result);
        Assert.Equal(0, schedule.Duration);
    }

    [Fact]
    public void Loops_that_only_read_are_no_spins_in_a_search_either()
    {
        var exploration = Simulate.TryExplore(() =>
        {
            var numbers = Enumerable.Range(1, 500).ToArray();
            int Sum()
            {
                var sum = 0;
                foreach (var number in numbers) sum += number;
                return sum;
            }
            var thread = new Thread(() => Assert.Equal(125_250, Sum()));
            thread.Start();
            Assert.Equal(125_250, Sum());
            thread.Join();
        });
        Assert.Null(exploration.Problem);
        Assert.True(exploration.IsComplete, exploration.Coverage);
    }

    [Fact]
    public void A_finaliser_does_not_end_the_process()
    {
        var schedule = Simulate.TryRun(() =>
        {
            for (var i = 0; i < 100; i++) _ = new Finalised();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        });
        Assert.NotEqual(Verdict.Failed, schedule.Verdict);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        StillAlive();
    }

    sealed class Finalised
    {
        static readonly object gate = new();
        static int left;

        ~Finalised()
        {
            lock (gate) left++;
            Thread.Sleep(0);
        }
    }

    static void StillAlive() => Assert.Equal(2, Simulate.Run(() =>
    {
        var value = 0;
        var thread = new Thread(() => value = 2);
        thread.Start();
        thread.Join();
        return value;
    }).Result);
}
