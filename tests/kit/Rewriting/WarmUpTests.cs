using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Kit.Tests.Rewriting;

/// <summary>A warm-up that fails is silent: it would only be slow.</summary>
public class WarmUpTests
{
    [Fact]
    public void Its_assembly_can_be_written() => WarmUp.Write();

    [Fact]
    public void What_it_names_can_be_compiled() => WarmUp.Compile();
}
