namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>A starter builds without a warning, and is red for the reason it should be.</summary>
public class StarterTests
{
    public static TheoryData<string> Templates => [.. Source.Folders];

    [Theory, MemberData(nameof(Templates))]
    public void A_starter_is_red(string template)
    {
        var scaffold = Package.Scaffold(template, "starter");
        scaffold.Build();
        var tests = scaffold.Test(exitCode: 1);
        Baseline.Verify($"{template}.starter", string.Join('\n', tests));
        foreach (var exercise in Source.ExercisesOf(template))
            Assert.Contains(tests, test => test.Outcome == "Failed" && test.Test.StartsWith(Source.PascalCase(exercise) + "Tests.", StringComparison.Ordinal));

        var output = scaffold.RunOnce().Expect(1).Output;
        foreach (var exercise in Source.ExercisesOf(template)) Assert.Contains(exercise, output, StringComparison.Ordinal);
    }
}
