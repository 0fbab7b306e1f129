using System.Reflection;
using System.Runtime.Loader;
using ConcurrencyWorkshop.Rewriting;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit.Sdk;

namespace ConcurrencyWorkshop.Kit.Tests.Running;

/// <summary>Where xunit does not find it, it says so and goes on without: that would only be slow.</summary>
public class WorkshopTestFrameworkTests
{
    // A scaffold in small, with the same Program.cs.
    private static readonly Assembly s_exercises = Assembly.Load("Exercises");

    [Fact]
    public void A_scaffold_names_it()
    {
        var attribute = Assert.Single(s_exercises.GetCustomAttributesData(), a => a.AttributeType == typeof(TestFrameworkAttribute));
        var type = Type.GetType($"{attribute.ConstructorArguments[0].Value}, {attribute.ConstructorArguments[1].Value}");
        Assert.Equal(typeof(WorkshopTestFramework), type);
    }

    [Fact]
    public void It_has_a_class_rewritten_before_a_test_asks()
    {
        // Under a name of its own: whether other tests have the scaffold rewritten says nothing.
        var exercises = Renamed("Framework.Exercises");
        Assert.False(IsRewritten());
        using var framework = new WorkshopTestFramework(new Xunit.Sdk.NullMessageSink());
        using var discoverer = framework.GetDiscoverer(Reflector.Wrap(exercises));
        Assert.True(SpinWait.SpinUntil(IsRewritten, TimeSpan.FromMinutes(2)));

        static bool IsRewritten() =>
            AssemblyLoadContext.All.Any(context => context.Name == "simulation" && context.Assemblies.Any(a => a.GetName().Name == "Framework.Exercises"));
    }

    private static Assembly Renamed(string name)
    {
        using var definition = AssemblyDefinition.ReadAssembly(s_exercises.Location, new() { ReadSymbols = true });
        definition.Name.Name = name;
        using var dll = new MemoryStream();
        using var pdb = new MemoryStream();
        definition.Write(dll, new() { WriteSymbols = true, SymbolWriterProvider = new PortablePdbWriterProvider(), SymbolStream = pdb });
        var renamed = new AssemblyLoadContext(name).LoadFromStream(new MemoryStream(dll.ToArray()));
        AssemblyImages.Register(renamed, dll.ToArray(), pdb.ToArray());
        return renamed;
    }
}
