using System.Xml.Linq;

namespace ConcurrencyWorkshop.Templates.Tests;

/// <summary>A folder that a template was scaffolded into.</summary>
internal sealed class Scaffold(string folder)
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public string Folder => folder;

    /// <summary>Every file, with slashes and without what a build writes, in ordinal order.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public string PathOf(string file) => Path.Combine(folder, Path.Combine(file.Split('/')));

    public string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    /// <summary>Builds; a warning is a failure.</summary>
    public void Build(bool restores = false)
    {
        var output = DotNet.Run(folder, ["build", "-warnaserror", .. restores ? Array.Empty<string>() : ["--no-restore"]]).Expect(0).Output;
        Assert.Contains("0 Warning(s)", output, StringComparison.Ordinal);
    }

    /// <summary><c>dotnet run -- --once</c>, with the build that it does itself.</summary>
    public Outcome RunOnce() => DotNet.Run(folder, "run", "--", "--once");

    /// <summary>What <see cref="RunOnce"/> starts once all is built: the program itself.</summary>
    public Outcome RunBuilt(string configuration = "Debug") =>
        DotNet.Run(folder, "exec", Program(configuration), "--once");

    private static string Program(string configuration) => Path.Combine("bin", configuration, "net10.0", "Exercises.dll");

    /// <summary>
    /// <c>dotnet test</c>, which builds; a warning is a failure. Each test with its outcome and, where it failed, its message.
    /// </summary>
    public IReadOnlyList<Result> Test(int exitCode) => Test(exitCode, "--no-restore", "-warnaserror");

    /// <summary>The same of what has been built, without a look at the project.</summary>
    public IReadOnlyList<Result> TestBuilt(int exitCode, string configuration = "Debug") => Test(exitCode, Program(configuration));

    private IReadOnlyList<Result> Test(int exitCode, params string[] arguments)
    {
        var results = Path.Combine(folder, "obj", "results.trx");
        File.Delete(results);
        var output = DotNet.Run(folder, ["test", .. arguments, "--logger", $"trx;LogFileName={results}"]).Expect(exitCode).Output;
        Assert.True(File.Exists(results), $"No test has run:\n{output}");
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        return [.. from test in XDocument.Load(results).Descendants(Trx + "UnitTestResult")
                   let name = ((string)test.Attribute("testName")!).Replace("Exercises.", "", StringComparison.Ordinal)
                   orderby name
                   select new Result(name, (string)test.Attribute("outcome")!, (string?)test.Descendants(Trx + "Message").FirstOrDefault() ?? "")];
    }

    /// <summary>One test of a scaffold.</summary>
    internal sealed record Result(string Test, string Outcome, string Message)
    {
        /// <summary>The outcome and, without the pictures, what went wrong and why.</summary>
        public override string ToString() => $"{Outcome}  {Test}{string.Concat(Reason().Select(line => "\n        " + line.Trim()))}";

        // The first paragraph, and the one before "Why it matters" where that is a sentence and no legend.
        private IEnumerable<string> Reason()
        {
            var text = Message.ReplaceLineEndings("\n").Replace("ConcurrencyWorkshop.SimulationFailedException : ", "", StringComparison.Ordinal).Trim();
            var paragraphs = text.Split("\n\n").Select(paragraph => paragraph.Split('\n')).ToList();
            var why = paragraphs.FindIndex(paragraph => paragraph[0].Contains("Why it matters: ", StringComparison.Ordinal));
            IEnumerable<string> reason = why > 1 && paragraphs[why - 1][^1].EndsWith('.') ? paragraphs[why - 1] : [];
            return text.Length == 0 ? [] : paragraphs[0].Concat(reason);
        }
    }
}
