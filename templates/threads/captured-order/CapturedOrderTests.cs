namespace Exercises;

public class CapturedOrderTests
{
    [Fact, Trait("Exercise", "captured-order")]
    public Task To_each_thread_its_own_order() =>
        Simulate.TryRun(() => CapturedOrder.Serve("r001", "r002", "r003"))
            .EachItsOwn("Fetch", "r001", "r002", "r003")
            .OnThreads()
            .AtOnce()
            .WithoutSpinning()
            .ReturnsWhenDone()
            .WithoutSleeping()
            .Returns("r001.jpg, 533 KB", "r002.jpg, 670 KB", "r003.jpg, 807 KB")
            .Verify();

    [Fact, Trait("Exercise", "captured-order")]
    public void Any_number_of_orders() =>
        Simulate.TryRun(() => CapturedOrder.Serve("r006", "r005", "r004", "r003", "r002"))
            .EachItsOwn("Fetch", "r002", "r003", "r004", "r005", "r006")
            .AtOnce()
            .Returns("r006.jpg, 318 KB", "r005.jpg, 181 KB", "r004.jpg, 944 KB", "r003.jpg, 807 KB", "r002.jpg, 670 KB");

    [Fact, Trait("Exercise", "captured-order")]
    public void In_every_schedule() =>
        Judge.EverySchedule(() => Judge.EachGotItsOwn(CapturedOrder.Serve("r003", "r004"), "r003.jpg, 807 KB", "r004.jpg, 944 KB"));
}
