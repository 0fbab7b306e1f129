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
    /// <summary>Whether the message shows what a written schedule has broken.</summary>
    public bool ShowsBreak { get; init; }
}
