using System.Reflection;

namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>Each published bug is found in its wrong form and passed in its right form.</summary>
public class PublishedBugTests
{
    const BindingFlags members = BindingFlags.Static | BindingFlags.Public;

    static readonly Dictionary<string, Type> bugs = typeof(PublishedBugTests).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(PublishedAttribute)))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .ToDictionary(type => type.Name);

    public static TheoryData<string> Wrong => [.. bugs.Keys.Where(name => Of(name).SkipWrong is null)];

    public static TheoryData<string> Right => [.. bugs.Keys.Where(name => Of(name).SkipRight is null)];

    [Theory, MemberData(nameof(Wrong))]
    public void The_wrong_form_is_found(string name)
    {
        var found = Explore(name, "Wrong");
        Assert.True(found.Verdict == Verdict.Failed, $"{found.Verdict}, {found.Coverage}: {found.Problem}");
        Assert.Contains(Of(name).Fault, found.Problem);
    }

    [Theory, MemberData(nameof(Right))]
    public void The_right_form_passes(string name)
    {
        var found = Explore(name, "Right");
        Assert.True(found.Verdict == Verdict.Passed, $"{found.Verdict}, {found.Coverage}: {found.Problem}");
        Assert.True(Of(name).IsLarge ? found.CoveredPreemptions >= 1 : found.IsComplete, found.Coverage);
    }

    static PublishedAttribute Of(string name) => bugs[name].GetCustomAttribute<PublishedAttribute>()!;

    static Exploration Explore(string name, string form)
    {
        var method = bugs[name].GetMethod(form, members)!;
        var scenario = method.ReturnType == typeof(Task) ? method.CreateDelegate<Func<Task>>() : (Delegate)method.CreateDelegate<Action>();
        return Simulate.TryExplore(scenario, new SimulationOptions { DataRaces = Of(name).DataRaces });
    }
}
