namespace ConcurrencyWorkshop.Kit.Tests.Models;

/// <summary>What a search or a run must come to.</summary>
internal static class Judge
{
    public static Exploration Correct(Action scenario, int schedules = 5000)
    {
        var found = Simulate.TryExplore(scenario, new SimulationOptions { MaxSchedules = schedules });
        Assert.True(found.Verdict == Verdict.Passed && found.IsComplete, $"{found.Verdict}, {found.Schedules} schedules, complete: {found.IsComplete}: {found.Problem}");
        return found;
    }

    public static Exploration Correct(Func<Task> scenario, int schedules = 5000)
    {
        var found = Simulate.TryExplore(scenario, new SimulationOptions { MaxSchedules = schedules });
        Assert.True(found.Verdict == Verdict.Passed && found.IsComplete, $"{found.Verdict}, {found.Schedules} schedules, complete: {found.IsComplete}: {found.Problem}");
        return found;
    }

    /// <summary>Too many interleavings for all; none with up to one preemption fails.</summary>
    public static void NotWrong(Func<Task> scenario)
    {
        var found = Simulate.TryExplore(scenario, new SimulationOptions { MaxSchedules = 1000 });
        Assert.True(found.Verdict == Verdict.Passed && (found.IsComplete || found.CoveredPreemptions >= 1), $"{found.Verdict}, {found.Coverage}: {found.Problem}");
    }

    public static void Wrong(Delegate scenario, string because)
    {
        var found = Simulate.TryExplore(scenario);
        Assert.Equal(Verdict.Failed, found.Verdict);
        Assert.Contains(because, found.Problem);
    }

    public static Schedule Runs(Delegate scenario, SimulationOptions? options = null)
    {
        var schedule = Simulate.TryRun(scenario, options);
        Assert.True(schedule.Verdict == Verdict.Passed, $"{schedule.Verdict}: {schedule.Problem}");
        return schedule;
    }
}
