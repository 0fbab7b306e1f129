namespace Exercises;

public class OneSumTests
{
    [Fact, Trait("Exercise", "one-sum")]
    public void Adds() => Assert.Equal(4, OneSum.Of(Shop.Price, 2));

    [Fact, Trait("Exercise", "one-sum")]
    public void Has_another_test() => Assert.Equal(2, Shop.Price);
}
