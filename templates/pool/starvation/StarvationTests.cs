namespace Exercises;

public class StarvationTests
{
    [Fact, Trait("Exercise", "starvation")]
    public Task Three_orders_on_two_threads() =>
        Judge.OnAPoolOf(2, async () =>
            {
                var photos = await Starvation.ServeAsync("r001", "r002", "r003");
                Judge.Results(photos, "r001.jpg, 533 KB", "r002.jpg, 670 KB", "r003.jpg, 807 KB");
            })
            .CallsOnce("FetchAsync", "r001", "r002", "r003")
            .WithoutBlocking()
            .AtOnce()
            .ReturnsWhenDone()
            .WithoutSleeping()
            .Verify();

    [Fact, Trait("Exercise", "starvation")]
    public void Ten_orders_on_one_thread() =>
        Judge.OnAPoolOf(1, async () =>
            {
                var photos = await Starvation.ServeAsync("r004", "r005", "r006", "r007", "r008", "r009", "r010", "r011", "r012", "r013");
                Assert.Equal(10, photos.Length);
            })
            .WithoutBlocking()
            .AtOnce()
            .ReturnsWhenDone();

    [Fact, Trait("Exercise", "starvation")]
    public void In_every_schedule() =>
        Judge.EverySchedule(
            async () => Judge.Results(await Starvation.ServeAsync("r005", "r006"), "r005.jpg, 181 KB", "r006.jpg, 318 KB"),
            new SimulationOptions { MaxSchedules = 1000 });
}
