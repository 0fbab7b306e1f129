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

    // Of a program that has too many interleavings for all of them.
    const int FewSchedules = 1000;

    public static TheoryData<string> Wrong => [.. bugs.Keys.Where(name => !Of(name).IsMissed)];

    public static TheoryData<string> Right => [.. bugs.Keys];

    [Theory, MemberData(nameof(Wrong))]
    public void The_wrong_form_is_found(string name)
    {
        var found = Explore(name, "Wrong", new());
        Assert.True(found.Verdict == Verdict.Failed, $"{found.Verdict}, {found.Coverage}: {found.Problem}");
        Assert.Contains(Of(name).Fault, found.Problem);
    }

    [Fact(Skip = "A worker that a timer starts counts as started by the thread that ran last, so that its accesses count as ordered after that one's.")]
    public void A_timer_that_calls_back_before_its_constructor_has_returned_is_found() => The_wrong_form_is_found(nameof(TimerBeforeConstructed));

    [Theory, MemberData(nameof(Right))]
    public void The_right_form_passes(string name)
    {
        var found = Explore(name, "Right", Of(name).IsLarge ? new() { MaxSchedules = FewSchedules } : new());
        Assert.True(found.Verdict == Verdict.Passed, $"{found.Verdict}, {found.Coverage}: {found.Problem}");
        Assert.True(Of(name).IsLarge ? found.CoveredPreemptions >= 1 : found.IsComplete, found.Coverage);
    }

    [Fact]
    public void There_are_forty_and_each_names_its_source()
    {
        Assert.True(bugs.Count >= 40, $"{bugs.Count} programs");
        Assert.All(bugs.Keys, name => Assert.NotEmpty(Of(name).Source));
    }

    static PublishedAttribute Of(string name) => bugs[name].GetCustomAttribute<PublishedAttribute>()!;

    static Exploration Explore(string name, string form, SimulationOptions options)
    {
        var method = bugs[name].GetMethod(form, members)!;
        var scenario = method.ReturnType == typeof(Task) ? method.CreateDelegate<Func<Task>>() : (Delegate)method.CreateDelegate<Action>();
        return Simulate.TryExplore(scenario, options with { DataRaces = Of(name).DataRaces });
    }
}
