namespace ConcurrencyWorkshop.Kit.Tests.Engine;

/// <summary>
/// The search leaves out schedules that differ only in the order of independent steps. Where both
/// end, it must find the same outcomes as a search that leaves out none.
/// </summary>
public class SearchSoundnessTests
{
    const int Seeds = 16;

    static readonly SimulationOptions pruned = new() { CollectOutcomes = true, MaxSchedules = 3_000, Scope = SearchScope.Unbounded };

    [Fact]
    public void The_pruned_search_finds_what_the_full_search_finds()
    {
        var (compared, differences) = Compare(0, Seeds, pieces: 2, limit: 2_500);
        Assert.Empty(differences);
        Assert.True(compared > Seeds / 4, $"Only {compared} of {Seeds} programs were small enough to compare.");
    }

    /// <summary>Compares the programs of so many seeds; those that are too large for a full search are left out.</summary>
    internal static (int Compared, List<string> Differences) Compare(int first, int count, int pieces, int limit)
    {
        var unpruned = pruned with { MaxSchedules = limit, Scope = SearchScope.Unpruned };
        var compared = 0;
        var differences = new List<string>();
        for (var seed = first; seed < first + count; seed++)
        {
            var program = RandomProgram.Of(seed, pieces);
            var quick = Simulate.TryExplore(() => RandomProgramRun.Outcome(program), pruned);
            var full = Simulate.TryExplore(() => RandomProgramRun.Outcome(program), unpruned);
            if (!full.IsComplete || !quick.IsComplete)
            {
                // What was found so far is possible all the same.
                if (quick.IsComplete && full.Outcomes.Except(quick.Outcomes).Any()) differences.Add(Difference(seed, program, full, quick));
                continue;
            }
            compared++;
            if (!full.Outcomes.SequenceEqual(quick.Outcomes)) differences.Add(Difference(seed, program, full, quick));
        }
        return (compared, differences);
    }

    static string Difference(int seed, string program, Exploration full, Exploration quick) =>
        $"{seed} {program}: full only [{string.Join("; ", full.Outcomes.Except(quick.Outcomes))}], pruned only [{string.Join("; ", quick.Outcomes.Except(full.Outcomes))}] ({full.Schedules} against {quick.Schedules} schedules)";
}
