namespace ConcurrencyWorkshop.Kit.Tests.Models;

/// <summary>Contexts of the code's own, whose Post does what it should not.</summary>
public class SynchronizationContextTests
{
    [Fact]
    public void A_post_that_throws_ends_the_simulated_process_not_the_real_one()
    {
        var schedule = Simulate.TryRun(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new ClosedContext());
            var task = WaitAsync();
            Thread.Sleep(2000);
            return task.Status;

            static async Task WaitAsync() => await Task.Delay(1000);
        });

        Assert.Equal(Verdict.Failed, schedule.Verdict);
        Assert.Contains("InvalidOperationException: closed: thrown by the Post of a synchronization context", schedule.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_simulation_that_ends_inside_a_post_ends_nothing_else()
    {
        // The search cuts many schedules short, some of them where Yield posts.
        var exploration = Simulate.TryExplore(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new SlowContext());
            _ = YieldAsync();
            _ = Task.Run(YieldAsync);

            static async Task YieldAsync() => await Task.Yield();
        });

        Assert.Equal(Verdict.Passed, exploration.Verdict);
    }

    private sealed class ClosedContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => throw new InvalidOperationException("closed");
    }

    private sealed class SlowContext : SynchronizationContext
    {
        private readonly object _gate = new();

        public override void Post(SendOrPostCallback d, object? state)
        {
            lock (_gate) Task.Run(() => d(state));
            Thread.Sleep(1);
        }
    }
}
