namespace ConcurrencyWorkshop.Kit.Tests.Engine.Memory;

// A class of its own: code that can reach such a field has each thread made anew for each schedule.
public class ThreadStaticTests
{
    [Fact]
    public void A_thread_static_field_is_each_threads_own()
    {
        var exploration = Simulate.TryExplore(() =>
        {
            var first = 0;
            var thread = new Thread(() => first = PerThread.Next() + PerThread.Next());
            thread.Start();
            var mine = PerThread.Next();
            thread.Join();
            return mine * 10 + first;
        }, new SimulationOptions { CollectOutcomes = true });
        Assert.Equal(["13"], exploration.Outcomes);
        Assert.True(exploration.IsComplete);
    }

    static class PerThread
    {
        [ThreadStatic]
        static int count;

        public static int Next() => ++count;
    }
}
