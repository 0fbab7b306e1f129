namespace Exercises;

public class OneTillTests
{
    [Fact, Trait("Exercise", "one-till")]
    public void Break_it() =>
        Judge.Breaks(
            () =>
            {
                var total = BrokenTill.Serve("r001", "r002");
                Assert.True(total == 63, $"A payment was lost: 63 were paid, {total} are in the till.");
            },
            OneTill.BreakIt,
            "each payment reads the total and then writes it. What must have happened between the two for the write to bury something?");

    [Fact, Trait("Exercise", "one-till")]
    public Task Both_customers_at_once() =>
        Simulate.Run(() => OneTill.Serve("r001", "r002"))
            .CallsOnce("Charge", "r001", "r002")
            .AtOnce()
            .WithoutSpinning()
            .ReturnsWhenDone()
            .WithoutSleeping()
            .Verify();

    [Fact, Trait("Exercise", "one-till")]
    public void No_payment_is_lost() =>
        Judge.EverySchedule(() =>
        {
            var total = OneTill.Serve("r003", "r004");
            Assert.True(total == 51, $"A payment was lost or made up: 51 were paid, {total} are in the till.");
        });

    [Fact, Trait("Exercise", "one-till")]
    public void The_next_day_begins_with_an_empty_till() =>
        Simulate.Run(() =>
        {
            OneTill.Serve("r003", "r004");
            var total = OneTill.Serve("r005", "r006");
            Assert.True(total == 79, $"The till held money of the day before: 79 were paid, {total} are in it.");
        })
        .CallsOnce("Charge", "r003", "r004", "r005", "r006")
        .AtOnce("r003", "r004")
        .AtOnce("r005", "r006");
}
