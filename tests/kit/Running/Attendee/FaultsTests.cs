using System.Reflection;
using ConcurrencyWorkshop;
using ConcurrencyWorkshop.Running;
using Xunit;

namespace Exercises;

// The order in the file is not the order of the exercises: the project's metadata names the first ones.
public class NotSimulatedTests
{
    [Fact, Trait("Exercise", "not-simulated")]
    public void Is_not_judged() => throw (Exception)Activator.CreateInstance(
        typeof(NotJudgedException), BindingFlags.NonPublic | BindingFlags.Instance, null, ["File.ReadAllText is not simulated"], null)!;
}

public class WrongSumTests
{
    [Fact, Trait("Exercise", "wrong-sum")]
    public void Zebra_comes_first() => Console.WriteLine("not shown: it passes");

    [Fact, Trait("Exercise", "wrong-sum")]
    public void Adds_up()
    {
        Console.WriteLine("adding");
        Assert.Equal(5, 2 + 2);
    }

    [Theory, Trait("Exercise", "wrong-sum")]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Throws(int n)
    {
        await Task.Yield();
        if (n == 2) throw new InvalidOperationException("Panda");
    }
}

public class AllRightTests
{
    [Fact, Trait("Exercise", "all-right")]
    public void Passes() => Assert.True(true);
}

public class SkippedTests
{
    [Fact(Skip = "no time"), Trait("Exercise", "skipped")]
    public void Never_runs() => Assert.Fail("it ran");
}

public class LateThreadTests
{
    [Fact, Trait("Exercise", "late-thread")]
    public void Leaves_a_thread_behind() => LateThread.Serve();
}

public class AfterLateThreadTests
{
    private static int s_runs;

    [Fact, Trait("Exercise", "after-late-thread")]
    public void Is_not_to_blame()
    {
        LateThread.Go.Set();
        // In the worker that the late thread ends there is no way on; in the next one there is.
        if (Environment.GetEnvironmentVariable("ATTENDEE_ALONE") is null && Interlocked.Increment(ref s_runs) == 1) Thread.Sleep(1000);
    }
}

public class RawThreadTests
{
    [Fact, Trait("Exercise", "raw-thread")]
    public void Serves() => RawThread.Serve();

    [Fact, Trait("Exercise", "raw-thread")]
    public void Goes_on() => Assert.True(true);
}

public class PoolThreadTests
{
    [Fact, Trait("Exercise", "pool-thread")]
    public void Serves() => PoolThread.Serve();
}

public class EndlessLoopTests
{
    [Fact, Trait("Exercise", "endless-loop")]
    public void Serves() => EndlessLoop.Serve();
}

public class DeepRecursionTests
{
    [Fact, Trait("Exercise", "deep-recursion")]
    public void Serves() => Assert.Equal(0, DeepRecursion.Serve(0));
}

public class EarlyExitTests
{
    [Fact, Trait("Exercise", "early-exit")]
    public void Serves() => EarlyExit.Serve();
}

public class FailFastTests
{
    [Fact, Trait("Exercise", "fail-fast")]
    public void Serves() => FailFast.Serve();
}

public class StaticLoopTests
{
    [Fact, Trait("Exercise", "static-loop")]
    public void Serves() => Assert.Equal(0, StaticLoop.Orders);
}

public class LongSimulationTests
{
    [Fact, Trait("Exercise", "long-simulation")]
    public void Is_longer_than_the_watchdog()
    {
        using var simulation = SimulationWatch.Enter();
        Thread.Sleep(3500);
    }
}

public class InRealTimeTests
{
    [Fact, Trait("Exercise", "in-real-time")]
    public void Judges_no_scenario() => Assert.True(true);

    [Fact, Trait("Exercise", "in-real-time")]
    public void Both_orders_at_once()
    {
        if (!Live.IsOn) return;
        Live.Execute(() =>
        {
            var first = new Thread(() => Serve("r001", 0.4));
            var second = new Thread(() => Serve("r002", 0.8));
            first.Start();
            second.Start();
            first.Join();
            second.Join();
            Console.WriteLine("both served");
        });
    }

    private static void Serve(string order, double seconds)
    {
        Live.RowBegan(order);
        Thread.Sleep(TimeSpan.FromSeconds(seconds));
        Live.RowEnded(order);
    }
}

public class LoopingInRealTimeTests
{
    [Fact, Trait("Exercise", "looping-in-real-time")]
    public void Serves()
    {
        if (Live.IsOn) Live.Execute(() =>
        {
            Live.RowBegan("r001");
            EndlessLoop.Serve();
        });
    }
}

public class ThrowingInRealTimeTests
{
    [Fact, Trait("Exercise", "throwing-in-real-time")]
    public void Serves()
    {
        if (Live.IsOn) Live.Execute(async () =>
        {
            await Task.Yield();
            throw new InvalidOperationException("Panda");
        });
    }
}

public class DyingInRealTimeTests
{
    [Fact, Trait("Exercise", "dying-in-real-time")]
    public void Serves()
    {
        if (Live.IsOn) Live.Execute(() =>
        {
            Live.RowBegan("r001");
            RawThread.Serve();
        });
    }
}
