namespace Exercises;

public class BeforeStartTests
{
    [Fact, Trait("Exercise", "before-start")]
    public Task Withdrawn_before_it_began() =>
        Simulate.Run(async () =>
            {
                // The first customer changed their mind at the door; the second did not.
                var withdrawn = Judge.Called(() => BeforeStart.ServeAsync("r001", new CancellationToken(canceled: true)));
                await Task.WhenAny(withdrawn);
                var served = BeforeStart.ServeAsync("r002", CancellationToken.None);
                await Task.WhenAny(served);
                return withdrawn.Status;
            })
            .NeverBegins("r001")
            .WithoutBlocking()
            .EndsCanceled()
            .Verify();

    [Fact, Trait("Exercise", "before-start")]
    public void Withdrawn_before_it_was_its_turn_on_the_pool() =>
        Simulate.Run(async () =>
            {
                using var withdrawal = new CancellationTokenSource();
                var token = withdrawal.Token;
                var queued = Task.Run(() => BeforeStart.ServeAsync("r003", token));
                withdrawal.Cancel();
                await Task.WhenAny(queued);
                return queued.Status;
            })
            .NeverBegins("r003")
            .EndsCanceled();

    [Fact, Trait("Exercise", "before-start")]
    public void Withdrawn_while_the_photo_is_fetched() =>
        Simulate.Run(async () =>
            {
                using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(2));
                var served = BeforeStart.ServeAsync("r004", withdrawal.Token);
                await Task.WhenAny(served);
                return served.Status;
            })
            .StopsAt(2)
            .EndsCanceled();

    [Fact, Trait("Exercise", "before-start")]
    public void Not_withdrawn() =>
        Simulate.Run(async () =>
            {
                // It could be withdrawn, and is not.
                using var withdrawal = new CancellationTokenSource();
                return new[] { await BeforeStart.ServeAsync("r005", withdrawal.Token), $"{Shop.Charged} charged" };
            })
            .Returns("r005.jpg, 181 KB", "1 charged");

    [Fact, Trait("Exercise", "before-start")]
    public void In_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            using var withdrawal = new CancellationTokenSource();
            var token = withdrawal.Token;
            var served = Task.Run(() => BeforeStart.ServeAsync("r006", token));
            withdrawal.Cancel();
            await Task.WhenAny(served);
            Judge.PhotoOrCanceled(served, "r006.jpg, 318 KB");
        }, new SimulationOptions { MaxSchedules = 1000 });
}
