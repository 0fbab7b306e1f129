namespace Exercises;

public class TwoOrdersTests
{
    [Fact, Trait("Exercise", "two-orders")]
    public Task Both_orders_in_turn() =>
        Simulate.Run(() => TwoOrders.Serve("r001", "r002"))
            .CallsOnce("Fetch", "r001", "r002")
            .OnTheCaller()
            .InTurn("r001", "r002")
            .WithoutSleeping()
            .Returns("r001.jpg, 533 KB", "r002.jpg, 670 KB")
            .Verify();

    [Fact, Trait("Exercise", "two-orders")]
    public void Any_two_orders() =>
        Simulate.Run(() => TwoOrders.Serve("r003", "r004").Concat(TwoOrders.Serve("r005", "r006")).ToArray())
            .CallsOnce("Fetch", "r003", "r004", "r005", "r006")
            .InTurn("r003", "r004", "r005", "r006")
            .Returns("r003.jpg, 807 KB", "r004.jpg, 944 KB", "r005.jpg, 181 KB", "r006.jpg, 318 KB");
}
