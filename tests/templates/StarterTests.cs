namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>A starter builds without a warning, and is red for the reason it should be.</summary>
public class StarterTests
{
    public static TheoryData<string> Templates => [.. Source.Folders];

    [Theory, MemberData(nameof(Templates))]
    public void A_starter_is_red(string template)
    {
        var scaffold = Built.Starter(template);
        var tests = scaffold.TestBuilt(exitCode: 1);
        // Which tests fail, which do not, and the reason that is named.
        Baseline.Verify($"{template}.starter", string.Join('\n', tests));
        foreach (var exercise in Source.ExercisesOf(template))
            Assert.Contains(tests, test => test.Outcome == "Failed" && test.Test.StartsWith(Source.PascalCase(exercise) + "Tests.", StringComparison.Ordinal));

        var output = (template == "workshop" ? scaffold.RunOnce() : scaffold.RunBuilt()).Expect(1).Output;
        foreach (var exercise in Source.ExercisesOf(template)) Assert.Contains($"✘ {exercise}\n", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 80, $"{line.Length} columns: {line}"));
    }
}
