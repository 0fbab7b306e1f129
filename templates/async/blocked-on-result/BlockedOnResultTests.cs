namespace Exercises;

public class BlockedOnResultTests
{
    [Fact, Trait("Exercise", "blocked-on-result")]
    public Task The_clerk_is_told() =>
        Judge.AtTheDesk(() => Desk.Serve(async () => new[] { await BlockedOnResult.ServeAsync("r001") }))
            .InSteps("r001", "FetchAsync", "FileAsync", "HandOver")
            .DeskStaysFree()
            .WithoutBlocking()
            .ByTheClerk("HandOver")
            .WithoutSleeping()
            .ReturnsWhenDone()
            .Returns("r001.jpg, 533 KB, filed as r001, handed over")
            .Verify();

    [Fact, Trait("Exercise", "blocked-on-result")]
    public void Any_two_orders() =>
        Judge.AtTheDesk(() => Desk.Serve(() => Task.WhenAll(BlockedOnResult.ServeAsync("r003"), BlockedOnResult.ServeAsync("r004"))))
            .InSteps("r003", "FetchAsync", "FileAsync", "HandOver")
            .InSteps("r004", "FetchAsync", "FileAsync", "HandOver")
            .DeskStaysFree()
            .WithoutBlocking()
            .Together("FetchAsync", "r003", "r004")
            .Returns("r003.jpg, 807 KB, filed as r003, handed over", "r004.jpg, 944 KB, filed as r004, handed over");

    [Fact, Trait("Exercise", "blocked-on-result")]
    public void In_every_schedule() =>
        Judge.EverySchedule(
            () => Judge.Results(
                Desk.Serve(async () => new[] { await BlockedOnResult.ServeAsync("r005") }, bell: false), "r005.jpg, 181 KB, filed as r005, handed over"),
            new SimulationOptions { MaxSchedules = 1000 });
}
