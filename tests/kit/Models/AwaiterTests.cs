using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop.Kit.Tests.Models;

/// <summary>Awaiters that are used by hand, and awaits that wait for nothing.</summary>
public class AwaiterTests
{
    [Fact]
    public void A_callback_by_hand_runs_on_the_thread_that_completes_and_ends_no_other_process()
    {
        // The search cuts schedules short in the middle of the callback, which must not pass on to the real pool.
        var exploration = Simulate.TryExplore(() =>
        {
            var (missing, done) = (2, new TaskCompletionSource());
            for (var i = 0; i < 2; i++)
            {
                Task.Delay(1000).GetAwaiter().OnCompleted(() =>
                {
                    if (Interlocked.Decrement(ref missing) == 0) done.SetResult();
                });
            }

            done.Task.Wait();
        });

        Assert.Equal(Verdict.Passed, exploration.Verdict);
        Assert.True(exploration.IsComplete);
    }

    [Fact]
    public void A_wait_that_is_passed_as_a_method_is_told_at_its_line()
    {
        var schedule = Simulate.Run(async () =>
        {
            var task = Task.Delay(1000);
            await Task.Run(task.Wait);
        });

        var call = Assert.Single(schedule.Calls, call => call.Api == "Task.Wait");
        var wait = Assert.Single(schedule.Spans, span => schedule.Lanes.Single(lane => lane.Id == span.Lane).Kind == LaneKind.Pool);
        Assert.Equal(call.Where, wait.Span.Where);
        Assert.EndsWith("AwaiterTests.cs", call.Where.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_callback_by_hand_that_throws_ends_the_simulated_process()
    {
        var schedule = Simulate.TryRun(() =>
        {
            Task.Delay(1000).ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => throw new InvalidOperationException("Panda"));
            Thread.Sleep(2000);
        });

        Assert.Equal(Verdict.Failed, schedule.Verdict);
        Assert.Contains("InvalidOperationException: Panda: thrown in what an awaiter called back", schedule.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loop_that_yields_until_a_task_is_complete_is_a_busy_wait_in_which_time_passes()
    {
        var schedule = Simulate.Run(async () =>
        {
            var task = Task.Delay(3000);
            while (!task.IsCompleted) await Task.Yield();
        });

        Assert.Equal(3, schedule.Duration);
        Assert.Contains(schedule.Lanes, lane => schedule.Spans.Any(span => span.Lane == lane.Id && span.Span.What == "spins"));
    }

    [Fact]
    public void Two_loops_that_yield_to_each_other_let_time_pass()
    {
        var schedule = Simulate.Run(async () =>
        {
            var (task, rounds) = (Task.Delay(2000), 0);
            await Task.WhenAll(GoRound(), GoRound());
            return rounds > 0;

            async Task GoRound()
            {
                while (!task.IsCompleted)
                {
                    Interlocked.Increment(ref rounds);
                    await Task.Yield();
                }
            }
        });

        Assert.Equal(2, schedule.Duration);
    }

    [Fact]
    public void A_loop_that_queues_work_until_a_task_is_complete_lets_time_pass()
    {
        var schedule = Simulate.Run(async () =>
        {
            var task = Task.Delay(2000);
            while (!task.IsCompleted) await Task.Run(static () => { });
        });

        Assert.Equal(2, schedule.Duration);
    }

    [Fact]
    public void A_loop_that_yields_for_ever_is_stuck()
    {
        var schedule = Simulate.TryRun(async () =>
        {
            var never = new TaskCompletionSource().Task;
            while (!never.IsCompleted) await Task.Yield();
        });

        Assert.Equal(Verdict.Failed, schedule.Verdict);
    }

    [Fact]
    public void A_hundred_yields_in_a_row_take_no_time()
    {
        var schedule = Simulate.Run(async () =>
        {
            var task = Task.Delay(2000);
            for (var i = 0; i < 100; i++) await Task.Yield();
            return task.IsCompleted;
        });

        Assert.False(schedule.Result);
    }

    [Fact]
    public void Hash_codes_stay_with_their_object_and_two_objects_may_have_the_same()
    {
        var schedule = Simulate.Run(() =>
        {
            var objects = Enumerable.Range(0, 4).Select(_ => new Plain()).ToArray();
            var codes = objects.Select(o => o.GetHashCode()).ToArray();
            Assert.Equal(codes, objects.Select(o => RuntimeHelpers.GetHashCode(o)));
            Assert.Equal(5, new OfItsOwn().GetHashCode() - new OfItsOwn().Base());
            return codes.Distinct().Count();
        });

        Assert.Equal(2, schedule.Result);
    }

    private sealed class Plain;

    private sealed class OfItsOwn
    {
        public override int GetHashCode() => 5;

        public override bool Equals(object? obj) => obj is OfItsOwn;

        // base.GetHashCode must not come back to the override.
        public int Base() => base.GetHashCode() is var code ? code - code : 0;
    }
}
