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
            // Just when a nap ends: whichever comes first, the answer must be the same.
            using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            var served = SleepyBrain.ServeAsync("r003", withdrawal.Token);
            await Task.WhenAny(served);
            Assert.True(served.IsCanceled, $"The order was withdrawn, but its task ended as {served.Status}.");
            Assert.True(Shop.DesksCleared == 1, $"The desk was cleared {Shop.DesksCleared} times, not once.");
        });
}
