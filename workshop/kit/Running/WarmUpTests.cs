using Xunit;

namespace ConcurrencyWorkshop.Running;

/// <summary>Tests of no exercise, run once before an attendee's: they have xunit compiled and its types loaded.</summary>
internal sealed class WarmUpTests
{
    private const string Exercise = "warm-up";

    [Fact, Trait("Exercise", Exercise)]
    public Task Passes() => Task.CompletedTask;

    [Theory, Trait("Exercise", Exercise)]
    [InlineData(1)]
    public void Fails(int number) => throw new SimulationFailedException($"{number}");

    /// <summary>Runs them; nobody is told.</summary>
    internal static void Run()
    {
        var tests = new ExerciseTests(typeof(WarmUpTests).Assembly, [Exercise], [typeof(WarmUpTests)]);
        tests.Run(_ => true, _ => { }, result => _ = new WorkerReport(ReportKind.Ended) { Result = result }.ToLine());
    }
}
