namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>Which files a scaffold has, and that each is what the repository holds.</summary>
public class FileTests
{
    public static TheoryData<string> Templates => [.. Source.Folders];

    [Theory, MemberData(nameof(Templates))]
    public void A_scaffold_has_these_files(string template)
    {
        var starter = Package.Scaffold(template, "plain", "--skip-restore");
        var solution = Package.Scaffold(template, "plain", "--skip-restore", "--solution");
        Baseline.Verify($"{template}.files", string.Join('\n', starter.Files).Replace(Source.Version, "VERSION", StringComparison.Ordinal));
        Assert.Equal(starter.Files, solution.Files);
        Assert.All(starter.Files, file => Assert.True(file.Length <= 140, $"{file} has {file.Length} characters; Windows leaves room for 140."));
    }

    [Theory, MemberData(nameof(Templates))]
    public void The_file_to_edit_is_the_starter_or_the_solution(string template)
    {
        var starter = Package.Scaffold(template, "plain", "--skip-restore");
        var solution = Package.Scaffold(template, "plain", "--skip-restore", "--solution");
        foreach (var stage in template == "workshop" ? Source.Stages : [template])
        {
            foreach (var exercise in Source.Exercises(stage))
            {
                var file = $"{Source.PascalCase(exercise)}.cs";
                var scaffolded = template == "workshop" ? $"{stage}/{exercise}" : exercise;
                Assert.Equal(Original(stage, exercise, "starter", file), starter.Read($"{scaffolded}/{file}"));
                Assert.Equal(Original(stage, exercise, "solution", file), solution.Read($"{scaffolded}/{file}"));
                // To go back to, and to look up, in either.
                foreach (var scaffold in (Scaffold[])[starter, solution])
                {
                    Assert.Equal(Original(stage, exercise, "starter", file), scaffold.Read($".kit/exercises/{exercise}/starter/{file}"));
                    Assert.Equal(Original(stage, exercise, "solution", file), scaffold.Read($".kit/exercises/{exercise}/solution/{file}"));
                    Assert.Equal(Original(stage, exercise, "HINTS.md"), scaffold.Read($".kit/exercises/{exercise}/HINTS.md"));
                    Assert.Equal(Original(stage, exercise, "README.md"), scaffold.Read($"{scaffolded}/README.md"));
                }
            }
        }
    }

    [Fact]
    public void The_project_is_this()
    {
        var scaffold = Package.Scaffold("threads", "plain", "--skip-restore");
        string[] files = ["plain.csproj", "Directory.Build.props", ".editorconfig", ".kit/Exercises.props", ".kit/Kit.props", ".kit/Program.cs", ".kit/Snapshots.cs"];
        var text = string.Join("\n", files.Select(file => $"== {file}\n{scaffold.Read(file)}"));
        Baseline.Verify("project", text.Replace(Source.Version, "VERSION", StringComparison.Ordinal));
    }

    [Fact]
    public void The_engine_changes_no_content()
    {
        var scaffold = Package.Scaffold("threads", "scaffold-name", "--skip-restore");
        foreach (var file in scaffold.Files.Where(file => !file.Contains('/', StringComparison.Ordinal)))
            Assert.Equal(Original("common", "scaffold", file), scaffold.Read(file));
        foreach (var file in scaffold.Files.Where(file => file.StartsWith("shop/", StringComparison.Ordinal)))
            Assert.Equal(Original("common", file), scaffold.Read(file));
    }

    [Fact]
    public void The_manifest_names_every_snapshot()
    {
        var scaffold = Package.Scaffold("workshop", "plain", "--skip-restore");
        var manifest = scaffold.Read(".kit/snapshots.sha256").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ")[1]);
        var snapshots = scaffold.Files.Where(file => file.EndsWith(".verified.txt", StringComparison.Ordinal) && !file.StartsWith(".kit/", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)).ToList();
        Assert.NotEmpty(snapshots);
        Assert.Equal(snapshots.Order(StringComparer.Ordinal), manifest.Order(StringComparer.Ordinal));
    }

    private static string Original(params string[] path) =>
        File.ReadAllText(Path.Combine([Source.Templates, .. path.SelectMany(part => part.Split('/'))])).ReplaceLineEndings("\n");
}
