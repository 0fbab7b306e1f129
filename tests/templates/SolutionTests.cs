namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>A solution builds without a warning and is green, optimised or not.</summary>
public class SolutionTests
{
    public static TheoryData<string> Templates => [.. Source.Folders];

    [Theory, MemberData(nameof(Templates))]
    public void A_solution_is_green(string template)
    {
        var scaffold = Built.Solution(template);
        foreach (var configuration in (string[])["Debug", "Release"])
        {
            var tests = scaffold.TestBuilt(exitCode: 0, configuration);
            Assert.All(tests, test => Assert.Equal("Passed", test.Outcome));
            foreach (var exercise in Source.ExercisesOf(template))
                Assert.Contains(tests, test => test.Test.StartsWith(Source.PascalCase(exercise) + "Tests.", StringComparison.Ordinal));
        }

        scaffold.RunBuilt().Expect(0);
    }
}
