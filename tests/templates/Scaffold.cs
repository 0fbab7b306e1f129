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
    public void Build(string configuration = "Debug")
    {
        var output = DotNet.Run(folder, "build", "--no-restore", "-warnaserror", "-c", configuration).Expect(0).Output;
        Assert.Contains("0 Warning(s)", output, StringComparison.Ordinal);
    }

    /// <summary><c>dotnet run -- --once</c>, built before.</summary>
    public Outcome RunOnce(string configuration = "Debug") => DotNet.Run(folder, "run", "--no-build", "-c", configuration, "--", "--once");

    /// <summary><c>dotnet test</c>, built before: each test with its outcome and, where it failed, its message.</summary>
    public IReadOnlyList<Result> Test(int exitCode, string configuration = "Debug")
    {
        var results = Path.Combine(folder, "obj", "results.trx");
        DotNet.Run(folder, "test", "--no-build", "-c", configuration, "--logger", $"trx;LogFileName={results}").Expect(exitCode);
        return [.. from test in XDocument.Load(results).Descendants(Trx + "UnitTestResult")
                   let name = ((string)test.Attribute("testName")!).Replace("Exercises.", "", StringComparison.Ordinal)
                   orderby name
                   select new Result(name, (string)test.Attribute("outcome")!, (string?)test.Descendants(Trx + "Message").FirstOrDefault() ?? "")];
    }

    /// <summary>One test of a scaffold.</summary>
    internal sealed record Result(string Test, string Outcome, string Message)
    {
        /// <summary>The outcome and the first line of the message, which says what went wrong.</summary>
        public override string ToString() => $"{Outcome}  {Test}{(Message == "" ? "" : "\n        " + Message.Trim().ReplaceLineEndings("\n").Split('\n')[0])}";
    }
}
