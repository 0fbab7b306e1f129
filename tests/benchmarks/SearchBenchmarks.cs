using System.Diagnostics;
using System.Globalization;
using ConcurrencyWorkshop.Benchmarks.Scenarios;

namespace ConcurrencyWorkshop.Benchmarks;

/// <summary>Searches over the interleavings of small scenarios, in this process.</summary>
internal static class SearchBenchmarks
{
    // Fewer schedules than four threads have interleavings.
    private const int SmallBudget = 400;

    public static void LostUpdate(int runs)
    {
        WarmUp();
        foreach (var scenario in LostUpdates.All)
        {
            var (times, last) = Explore(scenario, runs, new());
            Table.Print(new Row(scenario.Name, "ms", 50, times)
            {
                Note = Cost(times, last),
                Wrong = last.Verdict == Verdict.Failed ? null : $"{last.Verdict} instead of Failed: {last.Problem ?? last.Coverage}",
            });
        }
    }

    public static void CriticalSection(int runs)
    {
        WarmUp();
        foreach (var scenario in CriticalSections.All)
        {
            var (times, last) = Explore(scenario, runs, new());
            Table.Print(new Row(scenario.Name, "ms", 500, times)
            {
                Note = Cost(times, last),
                Wrong = last.Verdict == Verdict.Passed && last.IsComplete ? null : $"not proved: {last.Problem ?? last.Coverage}",
            });
        }
        var (all, beyond) = Explore(CriticalSections.TooMany, 1, new() { MaxSchedules = SmallBudget });
        var saysHowFar = beyond is { Verdict: Verdict.Passed, IsComplete: false } && beyond.Coverage.Contains($"up to {beyond.CoveredPreemptions} preemption", StringComparison.Ordinal);
        Table.Print(new Row($"{CriticalSections.TooMany.Name}, {SmallBudget} schedules at most", "ms", 500, all)
        {
            Note = beyond.Coverage,
            Wrong = saysHowFar ? null : $"does not say up to how many preemptions: {beyond.Problem ?? beyond.Coverage}",
        });
    }

    private static (double[] Milliseconds, Exploration Last) Explore(NamedScenario scenario, int runs, SimulationOptions options)
    {
        var times = new double[runs];
        Exploration? last = null;
        for (var i = 0; i < runs; i++)
        {
            var clock = Stopwatch.StartNew();
            last = Simulate.TryExplore(scenario.Code, options);
            times[i] = clock.Elapsed.TotalMilliseconds;
        }
        return (times, last!);
    }

    private static string Cost(double[] times, Exploration exploration) =>
        string.Create(CultureInfo.InvariantCulture, $"{exploration.Schedules} schedules, {Row.MedianOf(times) / exploration.Schedules:0.00} ms each");

    // Loading, and what the first search of a process costs, are measured elsewhere.
    private static void WarmUp() => Simulate.TryExplore(LostUpdates.All[0].Code);
}
