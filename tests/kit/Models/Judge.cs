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
