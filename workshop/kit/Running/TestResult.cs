namespace ConcurrencyWorkshop.Running;

/// <summary>One test of an exercise.</summary>
/// <param name="Id">What tells it from every other, in each process alike.</param>
/// <param name="Exercise">The exercise it belongs to; empty where it is marked with none.</param>
/// <param name="Name">The method's name, and the arguments of a theory.</param>
internal sealed record TestName(string Id, string Exercise, string Name);

/// <summary>What became of a test.</summary>
/// <param name="Test">The test.</param>
/// <param name="Verdict">Passed, failed, or not judged (it was skipped, or uses what is not simulated).</param>
/// <param name="Message">Why it did not pass, without a stack trace; where it did, the picture of its schedule, if there is one.</param>
/// <param name="Output">What it wrote, outside any simulation.</param>
internal sealed record TestResult(TestName Test, Verdict Verdict, string Message, string Output)
{
    /// <summary>What the message of a test that passed shows.</summary>
    public Shown Shows { get; init; }

    /// <summary>What is shown of an exercise that is done: all that was broken, and one picture, that of a snapshot where there is one.</summary>
    /// <param name="results">The results of its tests.</param>
    public static IEnumerable<string> PicturesOf(IEnumerable<TestResult> results)
    {
        var shown = results.Where(r => r.Message.Length > 0).ToLookup(r => r.Shows, r => r.Message);
        return shown[Shown.Break].Concat(shown[Shown.Snapshot].Concat(shown[Shown.Schedule]).Take(1));
    }
}

/// <summary>What the picture of a test that passed is of.</summary>
internal enum Shown
{
    /// <summary>A schedule.</summary>
    Schedule,

    /// <summary>A schedule that the test compares with its snapshot: what the task shows.</summary>
    Snapshot,

    /// <summary>What a written schedule has broken.</summary>
    Break,
}
