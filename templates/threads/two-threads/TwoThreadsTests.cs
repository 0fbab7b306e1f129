namespace Exercises;

public class TwoThreadsTests
{
    [Fact, Trait("Exercise", "two-threads")]
    public Task Both_orders_at_once() =>
        Simulate.Run(() => TwoThreads.Serve("r001", "r002"))
            .CallsOnce("Fetch", "r001", "r002")
            .OnThreads()
            .AtOnce()
            .WithoutSpinning()
            .ReturnsWhenDone()
            .WithoutSleeping()
            .Returns("r001.jpg, 533 KB", "r002.jpg, 670 KB")
            .Verify();

    [Fact, Trait("Exercise", "two-threads")]
    public void Any_two_orders() =>
        Simulate.Run(() => TwoThreads.Serve("r003", "r004").Concat(TwoThreads.Serve("r006", "r005")).ToArray())
            .CallsOnce("Fetch", "r003", "r004", "r005", "r006")
            .AtOnce("r003", "r004")
            .AtOnce("r005", "r006")
            .Returns("r003.jpg, 807 KB", "r004.jpg, 944 KB", "r006.jpg, 318 KB", "r005.jpg, 181 KB");

    [Fact, Trait("Exercise", "two-threads")]
    public void In_every_schedule() =>
        Judge.EverySchedule(() => Judge.Results(TwoThreads.Serve("r003", "r004"), "r003.jpg, 807 KB", "r004.jpg, 944 KB"));
}
