namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>Packs anew, and so stages the kit while it runs: nothing may run beside it.</summary>
[CollectionDefinition(nameof(TryTests), DisableParallelization = true)]
public sealed class TryTestsCollection;

/// <summary>The first command of the README.</summary>
[Collection(nameof(TryTests))]
public class TryTests
{
    [Fact]
    public void It_ends_with_an_exercise_shown_red_and_overwrites_nothing()
    {
        var taken = Directory.CreateDirectory(Path.Combine(Package.Work, "my threads")).FullName;
        var mine = Path.Combine(taken, "mine.txt");
        File.WriteAllText(mine, "mine");
        var hive = Path.Combine(Package.Work, "hive-of-try");

        for (var run = 2; run <= 3; run++)
        {
            var output = DotNet.Run(Source.Root, "run", "--project", Path.Combine("workshop", "try"), "--", taken, "--hive", hive).Expect(0).Output;
            Assert.Contains("two-threads", output, StringComparison.Ordinal);
            Assert.Contains($"cd \"{taken}-{run}\"", output, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine($"{taken}-{run}", "two-threads", "TwoThreads.cs")));
        }
        Assert.Equal([mine], Directory.GetFileSystemEntries(taken));
        var installed = DotNet.Run(Source.Root, "new", "list", "workshop-threads", "--debug:custom-hive", hive).Expect(0).Output;
        Assert.Single(installed.Split('\n'), line => line.Contains(" workshop-threads ", StringComparison.Ordinal));
    }

    [Fact]
    public void It_explains_its_arguments()
    {
        var output = DotNet.Run(Source.Root, "run", "--project", Path.Combine("workshop", "try"), "--", "--help").Expect(1).Output;
        Assert.Contains("--hive FOLDER", output, StringComparison.Ordinal);
    }
}
