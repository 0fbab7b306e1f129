using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Kit.Tests.Models;

public class ModelSignatureTests
{
    [Fact]
    public void Each_method_of_a_model_stands_for_a_member_of_the_BCL()
    {
        Assert.NotEmpty(Redirects.Signatures);
        Assert.Empty(Redirects.Unmatched);
    }
}
