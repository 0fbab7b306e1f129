namespace Exercises;

public class FailingOrderTests
{
    [Fact, Trait("Exercise", "failing-order")]
    public Task An_error_stops_the_line() =>
        Simulate.Run(() =>
            {
                Shop.Damage("r001");
                return Judge.ErrorOf(() => FailingOrder.Serve("r001", "r002"));
            })
            .OnTheCaller()
            .StopsTheLineAt("FetchOriginal", "r001")
            .ReachesTheCallerAsThrown("InvalidDataException", "Panda", by: "FetchOriginal", carrying: "order")
            .WithoutSleeping()
            .Verify();

    [Fact, Trait("Exercise", "failing-order")]
    public void The_second_order_fails() =>
        Simulate.Run(() =>
            {
                Shop.Damage("r004");
                return Judge.ErrorOf(() => FailingOrder.Serve("r003", "r004"));
            })
            .StopsTheLineAt("FetchOriginal", "r004", before: "r003")
            .InTurn("r003", "r004")
            .ReachesTheCallerAsThrown("InvalidDataException", "Panda", by: "FetchOriginal", carrying: "order");

    [Fact, Trait("Exercise", "failing-order")]
    public void No_order_fails() =>
        Simulate.Run(() => FailingOrder.Serve("r005", "r006"))
            .CallsOnce("FetchOriginal", "r005", "r006")
            .OnTheCaller()
            .InTurn("r005", "r006")
            .Returns("r005.jpg, 181 KB", "r006.jpg, 318 KB");
}
