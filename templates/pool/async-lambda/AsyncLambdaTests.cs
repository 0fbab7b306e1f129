namespace Exercises;

public class AsyncLambdaTests
{
    [Fact, Trait("Exercise", "async-lambda")]
    public Task All_of_them() =>
        Simulate.Run(async () =>
            {
                await AsyncLambda.ShelveAllAsync("r001", "r002", "r003");
                return Shop.Shelf.Order().ToArray();
            })
            .CallsOnce("FetchAsync", "r001", "r002", "r003")
            .WithoutSleeping()
            .WaitsForTheInnerTask()
            .WithoutBlocking()
            .AtOnce()
            .ReturnsWhenDone()
            .Gathers("on the shelf", "r001.jpg, 533 KB", "r002.jpg, 670 KB", "r003.jpg, 807 KB")
            .Verify();

    [Fact, Trait("Exercise", "async-lambda")]
    public void One_of_them_on_the_pool() =>
        Simulate.Run(async () =>
            {
                await AsyncLambda.ShelveOneAsync("r004");
                return Shop.Shelf;
            })
            .CallsOnce("FetchAsync", "r004")
            .WithoutSleeping()
            .WaitsForTheInnerTask()
            .WithoutBlocking()
            .ReturnsWhenDone()
            .Gathers("on the shelf", "r004.jpg, 944 KB");

    [Fact, Trait("Exercise", "async-lambda")]
    public void In_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            await AsyncLambda.ShelveAllAsync("r005", "r006");
            Judge.Gathered("on the shelf", Shop.Shelf.Order().ToArray(), "r005.jpg, 181 KB", "r006.jpg, 318 KB");
        }, new SimulationOptions { MaxSchedules = 1000 });
}
