// One program at a time: each has the thread pool for itself.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace ConcurrencyWorkshop.Conformance;

/// <summary>The simulation does what .NET does: each program's real outcome is among its simulated ones.</summary>
public class ConformanceTests
{
    public static TheoryData<string> Titles => [.. ProgramCatalog.All.Select(program => program.Title)];

    [Theory, MemberData(nameof(Titles))]
    public void The_real_outcome_is_a_simulated_one(string title)
    {
        var comparison = Comparison.Of(ProgramCatalog.Find(title));
        Assert.True(comparison.Agrees, comparison.ToString());
    }
}
