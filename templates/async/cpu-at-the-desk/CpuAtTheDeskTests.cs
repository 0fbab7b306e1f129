namespace Exercises;

public class CpuAtTheDeskTests
{
    private static readonly SimulationOptions s_someSchedules = new() { MaxSchedules = 500 };

    [Fact, Trait("Exercise", "cpu-at-the-desk")]
    public Task Both_prints_at_once() =>
        Judge.AtTheDesk(() => Desk.Serve(() => CpuAtTheDesk.ServeAsync("r001", "r002")))
            .InSteps("r001", "RenderPrint", "HandOver")
            .InSteps("r002", "RenderPrint", "HandOver")
            .DeskStaysFree()
            .Together("RenderPrint", "r001", "r002")
            .ByTheClerk("HandOver")
            .WithoutSleeping()
            .ReturnsWhenDone()
            .Returns("print of r001.jpg, handed over", "print of r002.jpg, handed over")
            .Verify();

    [Fact, Trait("Exercise", "cpu-at-the-desk")]
    public void Any_two_orders() =>
        Judge.AtTheDesk(() => Desk.Serve(async () =>
                (await CpuAtTheDesk.ServeAsync("r003", "r004")).Concat(await CpuAtTheDesk.ServeAsync("r005", "r006")).ToArray()))
            .InSteps("r003", "RenderPrint", "HandOver")
            .InSteps("r004", "RenderPrint", "HandOver")
            .InSteps("r005", "RenderPrint", "HandOver")
            .InSteps("r006", "RenderPrint", "HandOver")
            .DeskStaysFree()
            .Returns("print of r003.jpg, handed over", "print of r004.jpg, handed over", "print of r005.jpg, handed over", "print of r006.jpg, handed over");

    [Fact, Trait("Exercise", "cpu-at-the-desk")]
    public void In_every_schedule() =>
        Judge.EverySchedule(() => Judge.Results(
            Desk.Serve(() => CpuAtTheDesk.ServeAsync("r003", "r004"), bell: false), "print of r003.jpg, handed over", "print of r004.jpg, handed over"), s_someSchedules);
}
