namespace Exercises;

public class TimeoutOrWithdrawalTests
{
    [Fact, Trait("Exercise", "timeout-or-withdrawal")]
    public void The_limit_is_over() =>
        Simulate.Run(async () =>
            {
                var served = TimeoutOrWithdrawal.ServeAsync("r001", limit: 3.1, CancellationToken.None);
                await Task.WhenAny(served);
                return Judge.Outcome(served);
            })
            .EndsAs("TimeoutException", 3.1)
            .CallsOnce("AskArchiveAsync", "r001")
            .WithoutBlocking();

    [Fact, Trait("Exercise", "timeout-or-withdrawal")]
    public void Withdrawn_before_that() =>
        Simulate.Run(async () =>
            {
                using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(1));
                var served = TimeoutOrWithdrawal.ServeAsync("r003", limit: 5, withdrawal.Token);
                await Task.WhenAny(served);
                var outcome = Judge.Outcome(served);
                // Long enough to see what is left behind.
                await Task.Delay(TimeSpan.FromSeconds(10));
                return outcome;
            })
            .EndsAs("Canceled", 1)
            .WithoutTimersAfter(1);

    [Fact, Trait("Exercise", "timeout-or-withdrawal")]
    public void There_in_time_and_nothing_is_left_behind() =>
        Simulate.Run(async () =>
            {
                using var withdrawal = new CancellationTokenSource();
                var served = TimeoutOrWithdrawal.ServeAsync("r004", limit: 7, withdrawal.Token);
                await Task.WhenAny(served);
                var outcome = Judge.Outcome(served);
                await Task.Delay(TimeSpan.FromSeconds(10));
                return outcome;
            })
            .EndsAs("r004.jpg, 944 KB", 4)
            .WithoutPolling(orOnce: true)
            .WithoutTimersAfter(4);

    [Fact, Trait("Exercise", "timeout-or-withdrawal")]
    public Task There_in_time() =>
        Simulate.Run(async () => new[] { await TimeoutOrWithdrawal.ServeAsync("r002", limit: 3, CancellationToken.None) })
            .WithoutBlocking()
            .Returns("r002.jpg, 670 KB")
            .Verify();

    [Fact, Trait("Exercise", "timeout-or-withdrawal")]
    public void In_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            // The photo, the limit and the withdrawal all at once: any of them may win.
            using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            var served = TimeoutOrWithdrawal.ServeAsync("r005", limit: 2, withdrawal.Token);
            await Task.WhenAny(served);
            Judge.TimeoutOrCanceledOr(served, "r005.jpg, 181 KB");
        }, new SimulationOptions { MaxSchedules = 500 });
}
