namespace Exercises;

public class HotStartTests
{
    private static readonly SimulationOptions s_someSchedules = new() { MaxSchedules = 500 };

    [Fact, Trait("Exercise", "hot-start")]
    public Task The_bell_rings_each_second() =>
        Judge.AtTheDesk(() => Desk.Serve(async () => new[] { await HotStart.ServeAsync("r001") }))
            .InSteps("r001", "FetchAsync", "RenderPrint", "FileAsync")
            .DeskStaysFree()
            .WithoutSleeping()
            .ReturnsWhenDone()
            .Returns("print of r001.jpg, 533 KB, filed as r001")
            .Verify();

    [Fact, Trait("Exercise", "hot-start")]
    public void Any_two_orders() =>
        Judge.AtTheDesk(() => Desk.Serve(() => Task.WhenAll(HotStart.ServeAsync("r003"), HotStart.ServeAsync("r004"))))
            .InSteps("r003", "FetchAsync", "RenderPrint", "FileAsync")
            .InSteps("r004", "FetchAsync", "RenderPrint", "FileAsync")
            .DeskStaysFree()
            .Returns("print of r003.jpg, 807 KB, filed as r003", "print of r004.jpg, 944 KB, filed as r004");

    [Fact, Trait("Exercise", "hot-start")]
    public void In_every_schedule() =>
        Judge.EverySchedule(() => Judge.Results(
            Desk.Serve(async () => new[] { await HotStart.ServeAsync("r005") }, bell: false), "print of r005.jpg, 181 KB, filed as r005"), s_someSchedules);
}
