namespace Exercises;

public class TwoAwaitsTests
{
    [Fact, Trait("Exercise", "two-awaits")]
    public Task Both_fetches_at_once() =>
        Simulate.Run(() => TwoAwaits.ServeAsync("r001", "r002"))
            .CallsOnce("FetchAsync", "r001", "r002")
            .WithoutBlocking()
            .AtOnce()
            .ReturnsWhenDone()
            .WithoutSleeping()
            .Returns("r001.jpg, 533 KB", "r002.jpg, 670 KB")
            .Verify();

    [Fact, Trait("Exercise", "two-awaits")]
    public void Any_two_orders() =>
        Simulate.Run(async () => (await TwoAwaits.ServeAsync("r003", "r004")).Concat(await TwoAwaits.ServeAsync("r005", "r006")).ToArray())
            .CallsOnce("FetchAsync", "r003", "r004", "r005", "r006")
            .AtOnce("r003", "r004")
            .AtOnce("r005", "r006")
            .Returns("r003.jpg, 807 KB", "r004.jpg, 944 KB", "r005.jpg, 181 KB", "r006.jpg, 318 KB");

    [Fact, Trait("Exercise", "two-awaits")]
    public void In_every_schedule() =>
        Judge.EverySchedule(
            async () => Judge.Results(await TwoAwaits.ServeAsync("r003", "r004"), "r003.jpg, 807 KB", "r004.jpg, 944 KB"),
            new SimulationOptions { MaxSchedules = 1000 });
}
