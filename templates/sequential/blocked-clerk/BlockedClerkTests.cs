namespace Exercises;

public class BlockedClerkTests
{
    [Fact, Trait("Exercise", "blocked-clerk")]
    public Task The_bell_rings_each_second() =>
        Simulate.Run(() => BlockedClerk.Serve("r001", 3))
            .OnTheCaller()
            .WithoutSleeping()
            .EachSecond("Ring", 3, "bell")
            .Returns("r001, strip 1, 84 KB", "r001, strip 2, 61 KB", "r001, strip 3, 38 KB")
            .ServedOnlyWith("FetchStrip", "Ring")
            .Verify();

    [Fact, Trait("Exercise", "blocked-clerk")]
    public void Any_photo() =>
        Simulate.Run(() => BlockedClerk.Serve("r002", 5))
            .OnTheCaller()
            .EachSecond("Ring", 5, "bell")
            .ReturnsWhenDone()
            .Returns("r002, strip 1, 91 KB", "r002, strip 2, 68 KB", "r002, strip 3, 45 KB", "r002, strip 4, 22 KB", "r002, strip 5, 79 KB")
            .ServedOnlyWith("FetchStrip", "Ring");
}
