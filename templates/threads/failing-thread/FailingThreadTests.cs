namespace Exercises;

public class FailingThreadTests
{
    [Fact, Trait("Exercise", "failing-thread")]
    public Task The_error_reaches_whoever_joins() =>
        Simulate.TryRun(() =>
            {
                Shop.Damage("r001");
                return Judge.ErrorOf(() => FailingThread.Serve("r001", "r002"));
            })
            .KeepsTheProcessAlive()
            .TriesOnce("FetchOriginal", "r001", "r002")
            .OnThreads()
            .AtOnce()
            .WithoutSpinning()
            .ReturnsWhenDone()
            .WithoutSleeping()
            .ReachesTheCaller("InvalidDataException", "Panda", carrying: "order")
            .Verify();

    [Fact, Trait("Exercise", "failing-thread")]
    public void The_other_order_fails() =>
        Simulate.TryRun(() =>
            {
                Shop.Damage("r004");
                return Judge.ErrorOf(() => FailingThread.Serve("r003", "r004"));
            })
            .KeepsTheProcessAlive()
            .TriesOnce("FetchOriginal", "r003", "r004")
            .ReturnsWhenDone()
            .ReachesTheCaller("InvalidDataException", "Panda", carrying: "order");

    [Fact, Trait("Exercise", "failing-thread")]
    public void The_next_customers_are_served() =>
        Simulate.TryRun(() =>
            {
                Shop.Damage("r001");
                Judge.ErrorOf(() => FailingThread.Serve("r001", "r002"));
                Shop.Damage();
                return FailingThread.Serve("r005", "r006");
            })
            .KeepsTheProcessAlive()
            .TriesOnce("FetchOriginal", "r005", "r006")
            .AtOnce("r005", "r006")
            .Returns("r005.jpg, 181 KB", "r006.jpg, 318 KB");

    [Fact, Trait("Exercise", "failing-thread")]
    public void Both_fail_in_every_schedule() =>
        Judge.EverySchedule(() =>
        {
            Shop.Damage("r003", "r004");
            Judge.Reaches(Judge.ErrorOf(() => FailingThread.Serve("r003", "r004")), "InvalidDataException", "Panda", carrying: "order");
        });

    [Fact, Trait("Exercise", "failing-thread")]
    public void One_fails_in_every_schedule() =>
        Judge.EverySchedule(() =>
        {
            Shop.Damage("r004");
            Judge.Reaches(Judge.ErrorOf(() => FailingThread.Serve("r003", "r004")), "InvalidDataException", "Panda", carrying: "order");
        });
}
