using System.Reflection;
using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Kit.Tests.Rewriting;

/// <summary>A warm-up that fails is silent: it would only be slow.</summary>
public class WarmUpTests
{
    [Fact]
    public void Its_assembly_can_be_written() => WarmUp.Write();

    // Another test may simulate meanwhile: in a process of its own nothing does.
    [Fact]
    public void Its_simulation_ends() => Simulate.Alone(() =>
    {
        WarmUpSimulation.Simulate();
        return true;
    });

    [Fact]
    public void Each_model_is_found_in_the_metadata_that_reflection_finds()
    {
        var marked = KitTypes.All.Where(type => type.IsDefined(typeof(ModelsAttribute), false)).ToList();
        var table = ModelTable.Read();
        Assert.Equal(marked.Count, table.Values.Sum(list => list.Count));
        foreach (var models in marked)
        {
            var name = Signature.TypeName(models.GetCustomAttribute<ModelsAttribute>()!.Type);
            Assert.Contains(models.MetadataToken, table[name]);
        }
    }
}
