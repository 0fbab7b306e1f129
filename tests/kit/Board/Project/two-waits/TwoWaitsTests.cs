namespace Exercises;

public class TwoWaitsTests
{
    [Fact, Trait("Exercise", "two-waits")]
    public void At_once() => Assert.Equal(1, Simulate.Run(() => TwoWaits.Serve()).Duration);
}
