using ConcurrencyWorkshop.Rewriting;
using Mono.Cecil;

namespace ConcurrencyWorkshop.Kit.Tests.Rewriting;

/// <summary>A scenario's copy holds what its code can reach, however it reaches it, and nothing else.</summary>
public class SliceTests
{
    [Theory]
    [InlineData(typeof(Base))]
    [InlineData(typeof(IImplemented))]
    [InlineData(typeof(Field))]
    [InlineData(typeof(Argument))]
    [InlineData(typeof(Constraint))]
    [InlineData(typeof(Called))]
    [InlineData(typeof(CalledByCalled))]
    [InlineData(typeof(MarkedWith))]
    [InlineData(typeof(MarkAttribute))]
    [InlineData(typeof(Caught))]
    [InlineData(typeof(ElementOfArray))]
    public void What_can_be_reached_stays(Type type) => Assert.Contains(type.FullName, Sliced(typeof(Root)));

    [Fact]
    public void What_cannot_be_reached_goes() => Assert.DoesNotContain(typeof(Unreached).FullName, Sliced(typeof(Root)));

    [Fact]
    public void Code_that_looks_for_a_type_by_name_can_reach_all() => Assert.Contains(typeof(Unreached).FullName, Sliced(typeof(LooksByName)));

    [Fact]
    public void A_type_that_is_found_by_name_runs_in_the_copy() => Assert.Equal(3, Simulate.Run(() => LooksByName.Count()).Result);

    [Fact]
    public void The_copy_of_a_slice_can_be_loaded_and_run() => Assert.Equal("a called caught", Simulate.Run(() => Root.Run()).Result);

    // The module's table of references names ThreadLocal for all of its types.
    [Theory]
    [InlineData(typeof(KeepsForThread), true)]
    [InlineData(typeof(KeepsForThreadStatic), true)]
    [InlineData(typeof(Root), false)]
    public void Threads_are_made_anew_only_for_code_that_keeps_a_value_for_each(Type root, bool expected) =>
        Assert.Equal(expected, RewrittenProgram.Of(root.GetMethod("Run")!.CreateDelegate<Func<string>>()).HasThreadStatics);

    private static List<string> Sliced(Type root)
    {
        using var module = ModuleDefinition.ReadModule(typeof(SliceTests).Assembly.Location);
        Slice.Apply(module, root.FullName!);
        return [.. module.GetTypes().Select(t => t.FullName)];
    }
}

internal static class KeepsForThread
{
    private static readonly ThreadLocal<int> Kept = new(() => 3);

    public static string Run() => $"{Kept.Value}";
}

internal static class KeepsForThreadStatic
{
    [ThreadStatic]
    private static int kept;

    public static string Run() => $"{++kept}";
}

internal class Base;

internal interface IImplemented;

internal sealed class Field;

internal sealed class Argument;

internal class Constraint;

internal sealed class MarkedWith;

internal sealed class ElementOfArray;

internal sealed class Unreached
{
    public static int Three() => 3;
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class MarkAttribute : Attribute
{
    public Type[] Types { get; set; } = [];
}

internal sealed class Caught : Exception;

internal static class CalledByCalled
{
    public static string Text() => "called";
}

internal static class Called
{
    public static string Text() => new[] { "a" }.Select(letter => $"{letter} {CalledByCalled.Text()}").Single();
}

internal sealed class Root : Base, IImplemented
{
#pragma warning disable CS0649, CS0169, IDE0051, IDE0044 // Only their types matter.
    private Field? _field;
    private ElementOfArray?[]? _array;
#pragma warning restore CS0649, CS0169, IDE0051, IDE0044

    public static T? Constrained<T>(List<Argument> list) where T : Constraint => list.Count == 0 ? null : throw new Caught();

    [Mark(Types = [typeof(MarkedWith)])]
    public static string Run()
    {
        try
        {
            return Called.Text() + Constrained<Constraint>([new Argument()]);
        }
        catch (Caught)
        {
            return $"{Called.Text()} caught";
        }
    }
}

internal static class LooksByName
{
    public static int Count() =>
        (int)typeof(LooksByName).Assembly.GetType("ConcurrencyWorkshop.Kit.Tests.Rewriting.Unreached")!.GetMethod("Three")!.Invoke(null, null)!;
}
