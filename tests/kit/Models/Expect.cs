namespace ConcurrencyWorkshop.Kit.Tests.Models;

/// <summary>What the verdict on a small program must be.</summary>
internal static class Expect
{
    static readonly SimulationOptions everything = new() { CollectOutcomes = true, MaxSchedules = 20_000 };

    /// <summary>Right in its natural schedule and in all interleavings.</summary>
    public static void Right(Delegate program)
    {
        var schedule = Simulate.TryRun(program);
        Assert.True(schedule.Verdict == Verdict.Passed, schedule.Problem);
        var exploration = Simulate.TryExplore(program);
        Assert.True(exploration.Verdict == Verdict.Passed, exploration.Problem);
    }

    /// <summary>Right when it runs for real, and so in the simulation: the model does what the BCL does.</summary>
    public static void RightAsForReal(Action program)
    {
        program();
        Right(program);
    }

    /// <summary>Wrong in some interleaving, with a message that says so.</summary>
    public static void Wrong(Delegate program, params string[] parts)
    {
        var exploration = Simulate.TryExplore(program);
        Assert.Equal(Verdict.Failed, exploration.Verdict);
        foreach (var part in parts) Assert.Contains(part, exploration.Problem);
    }

    /// <summary>Wrong even in the natural schedule.</summary>
    public static void WrongAtOnce(Delegate program, params string[] parts)
    {
        var schedule = Simulate.TryRun(program);
        Assert.Equal(Verdict.Failed, schedule.Verdict);
        foreach (var part in parts) Assert.Contains(part, schedule.Problem);
        Wrong(program, parts);
    }

    /// <summary>Not simulated, and said so.</summary>
    public static void Refused(Delegate program, string part)
    {
        var schedule = Simulate.TryRun(program);
        Assert.Equal(Verdict.NotJudged, schedule.Verdict);
        Assert.Contains(part, schedule.Problem);
    }

    /// <summary>Exactly these results over all interleavings.</summary>
    public static void Outcomes(Delegate program, params string[] expected)
    {
        var exploration = Simulate.TryExplore(program, everything);
        Assert.Equal(expected.Order(StringComparer.Ordinal), exploration.Outcomes.Order(StringComparer.Ordinal));
    }
}
