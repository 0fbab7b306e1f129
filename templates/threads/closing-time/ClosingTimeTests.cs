namespace Exercises;

public class ClosingTimeTests
{
    [Fact, Trait("Exercise", "closing-time")]
    public Task The_last_two_orders() =>
        Simulate.Run(() =>
            {
                ClosingTime.Serve("r001", "r002");
                Judge.AfterMain();
            })
            .NothingIsLost("Pack", "r001", "r002")
            .OnThreads()
            .AtOnce()
            .WithoutSpinning()
            .WithoutSleeping()
            .Verify();

    [Fact, Trait("Exercise", "closing-time")]
    public void Two_evenings() =>
        Simulate.Run(() =>
            {
                ClosingTime.Serve("r003", "r004");
                ClosingTime.Serve("r005", "r006");
                Judge.AfterMain();
            })
            .NothingIsLost("Pack", "r003", "r004", "r005", "r006")
            .AtOnce("r003", "r004")
            .AtOnce("r005", "r006");

    [Fact, Trait("Exercise", "closing-time")]
    public void In_every_schedule() =>
        Judge.EverySchedule(() =>
        {
            ClosingTime.Serve("r003", "r004");
            Judge.AfterMain();
            Judge.Demand(
                Shop.Packed <= 2,
                $"{Shop.Packed} orders were packed, and there were 2",
                "Each order has one customer, and is packed once.",
                "what each thread packs, and how many of them there are.");
            Judge.Demand(
                Shop.Packed == 2,
                $"The process ended when {Shop.Packed} of 2 orders were packed; the others are lost",
                "A process waits for its foreground threads, and for no time that should be enough.",
                "what keeps the process alive: a foreground thread, or a Join, without a limit, before the method returns.");
        }, new SimulationOptions { MaxSchedules = 1000 });
}
