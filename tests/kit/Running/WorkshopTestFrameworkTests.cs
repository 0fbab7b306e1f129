using System.Reflection;
using System.Runtime.Loader;
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
        Assert.False(IsRewritten());
        using var framework = new WorkshopTestFramework(new Xunit.Sdk.NullMessageSink());
        using var discoverer = framework.GetDiscoverer(Reflector.Wrap(s_exercises));
        Assert.True(SpinWait.SpinUntil(IsRewritten, TimeSpan.FromMinutes(2)));
    }

    private static bool IsRewritten() =>
        AssemblyLoadContext.All.Any(context => context.Name == "simulation" && context.Assemblies.Any(a => a.GetName().Name == "Exercises"));
}
