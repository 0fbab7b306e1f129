namespace Exercises;

public class SleepyBrainTests
{
    [Fact, Trait("Exercise", "sleepy-brain")]
    public Task Withdrawn_between_naps() =>
        Simulate.Run(async () =>
            {
                using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(2.5));
                var served = SleepyBrain.ServeAsync("r001", withdrawal.Token);
                await Task.WhenAny(served);
                return served.Status;
            })
            .StopsAt(2.5)
            .WithoutBlocking()
            .EndsCanceled()
            .CleansUpOnce("ClearDesk")
            .Verify();

    [Fact, Trait("Exercise", "sleepy-brain")]
    public void Not_withdrawn() =>
        Simulate.Run(() => SleepyBrain.ServeAsync("r002", CancellationToken.None))
            .Returns("r002, strip 1", "r002, strip 2", "r002, strip 3", "r002, strip 4")
            .CleansUpOnce("ClearDesk", orNever: true);

    [Fact, Trait("Exercise", "sleepy-brain")]
    public void In_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            // Just when a nap ends: whichever comes first, it is the whole photo or none.
            using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(3));
            var served = SleepyBrain.ServeAsync("r003", withdrawal.Token);
            await Task.WhenAny(served);
            Judge.AllOrCanceled(served, Shop.DesksCleared, "r003, strip 1", "r003, strip 2", "r003, strip 3", "r003, strip 4");
        }, new SimulationOptions { MaxSchedules = 1000 });
}
