namespace Exercises;

public class BlockedClerkTests
{
    [Fact, Trait("Exercise", "blocked-clerk")]
    public Task The_bell_rings_each_second() =>
        Simulate.Run(() => BlockedClerk.Serve("r001", 3))
            .OnTheCaller()
            .WithoutSleeping()
            .EachSecond("Ring", 3)
            .Returns("r001, strip 1", "r001, strip 2", "r001, strip 3")
            .Verify();

    [Fact, Trait("Exercise", "blocked-clerk")]
    public void Any_photo() =>
        Simulate.Run(() => BlockedClerk.Serve("r002", 5))
            .OnTheCaller()
            .EachSecond("Ring", 5)
            .ReturnsWhenDone()
            .Returns("r002, strip 1", "r002, strip 2", "r002, strip 3", "r002, strip 4", "r002, strip 5");
}
