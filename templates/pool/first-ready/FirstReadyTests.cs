namespace Exercises;

public class FirstReadyTests
{
    [Fact, Trait("Exercise", "first-ready")]
    public Task The_first_ready_is_the_first_served() =>
        Simulate.Run(() => FirstReady.ServeAsync(("r001", 1), ("r002", 1), ("r003", 0.5)))
            .Besides("HandOut", fetches => fetches.CallsOnce("FetchFromTape", "r001", "r002", "r003").OnThePool().AtOnce())
            .WithoutSpinning()
            .WithoutSleeping()
            .HandsOnWhenReady("FetchFromTape", "HandOut")
            .ReturnsWhenDone()
            .Verify();

    [Fact, Trait("Exercise", "first-ready")]
    public void On_a_pool_of_two_threads() =>
        Simulate.Run(
                () => FirstReady.ServeAsync(("r004", 3), ("r005", 2), ("r006", 1.5), ("r007", 0.5)),
                new SimulationOptions { Cores = 2, MaxPoolThreads = 2 })
            .Besides("HandOut", fetches => fetches.CallsOnce("FetchFromTape", "r004", "r005", "r006", "r007"))
            .HandsOnWhenReady("FetchFromTape", "HandOut")
            .ReturnsWhenDone();

    [Fact, Trait("Exercise", "first-ready")]
    public void In_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            await FirstReady.ServeAsync(("r003", 1), ("r004", 1));
            Judge.InAnyOrder(Shop.HandedOut, "r003.jpg, 807 KB", "r004.jpg, 944 KB");
        }, new SimulationOptions { MaxSchedules = 1000 });
}
