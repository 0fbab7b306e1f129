namespace Exercises;

public class DroppedTokenTests
{
    [Fact, Trait("Exercise", "dropped-token")]
    public Task Withdrawn_on_the_second_page() =>
        Simulate.Run(async () =>
            {
                using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(1.5));
                var served = DroppedToken.ServeAsync("r001", 4, withdrawal.Token);
                await Task.WhenAny(served);
                return served.Status;
            })
            .StopsAt(1.5)
            .WithoutBlocking()
            .EndsCanceled()
            .Verify();

    [Fact, Trait("Exercise", "dropped-token")]
    public void Withdrawn_at_another_moment() =>
        Simulate.Run(async () =>
            {
                using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(2.25));
                var served = DroppedToken.ServeAsync("r002", 3, withdrawal.Token);
                await Task.WhenAny(served);
                return served.Status;
            })
            .StopsAt(2.25)
            .EndsCanceled();

    [Fact, Trait("Exercise", "dropped-token")]
    public void Not_withdrawn() =>
        Simulate.Run(() => DroppedToken.ServeAsync("r003", 3, CancellationToken.None))
            .WithoutBlocking()
            .Returns("r003, strip 1", "r003, strip 2", "r003, strip 3");

    [Fact, Trait("Exercise", "dropped-token")]
    public void In_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            var served = DroppedToken.ServeAsync("r004", 2, withdrawal.Token);
            await Task.WhenAny(served);
            Judge.AllOrCanceled(served, cleanups: 1, "r004, strip 1", "r004, strip 2");
        }, new SimulationOptions { MaxSchedules = 1000 });
}
