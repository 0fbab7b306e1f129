namespace Exercises;

public class ThirdPartyTests
{
    [Fact, Trait("Exercise", "third-party")]
    public void Gives_it_back() => Assert.Equal(3, ThirdParty.Of(3));
}
