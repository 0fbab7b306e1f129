namespace Exercises;

public class EarlyExitTests
{
    [Fact, Trait("Exercise", "early-exit")]
    public Task Nothing_is_lost_when_the_process_ends() =>
        Simulate.Run(() => EarlyExit.RunAsync("r001", "r002"))
            .WithoutForegroundThreads()
            .Besides("LockUp", fetches => fetches.CallsOnce("Fetch", "r001", "r002").OnThePool())
            .Besides("Fetch", closing => closing.CallsOnce("LockUp", "door").OnTheCaller())
            .WithoutSpinning()
            .AtOnce()
            .ReturnsWhenDone()
            .WithoutSleeping()
            .Verify();

    [Fact, Trait("Exercise", "early-exit")]
    public void All_photos_are_on_the_shelf() =>
        Simulate.Run(async () =>
            {
                await EarlyExit.RunAsync("r003", "r004");
                return Shop.Shelf.Order().ToArray();
            })
            .ReturnsWhenDone()
            .Gathers("on the shelf", "r003.jpg, 807 KB", "r004.jpg, 944 KB");

    [Fact, Trait("Exercise", "early-exit")]
    public void In_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            await EarlyExit.RunAsync("r005", "r006");
            Judge.Gathered("on the shelf", Shop.Shelf.Order().ToArray(), "r005.jpg, 181 KB", "r006.jpg, 318 KB");
        }, new SimulationOptions { MaxSchedules = 1000 });
}
