using ConcurrencyWorkshop.Testing;

// The whole test command: a build without warnings, formatting, each test project below tests/, and a sample of the
// repeats that show that no verdict depends on chance.
// The last line is the total; the exit code is 0 only where every part and every test passed.

var repository = Repository.Find();
var named = repository.TestProjects.Where(project => args.Length == 0 || args.Contains(Repository.NameOf(project))).ToList();
if (args.Except(named.Select(Repository.NameOf)).ToList() is { Count: > 0 } unknown)
{
    Console.Error.WriteLine($"No test project {string.Join(", ", unknown)}. There are: {string.Join(", ", repository.TestProjects.Select(Repository.NameOf))}.");
    return 1;
}

var report = new Report();
var solution = repository.WriteSolution();

report.Step("restore", () => DotNet.Run(repository.Root, "restore", solution, "--verbosity", "quiet"));
// The exercises' project compiles one variant at a time; the one that stays is the solutions'.
if (args.Length == 0) report.Step("build starters", () => DotNet.Run(repository.Root, "build", repository.Exercises, "--no-restore", "-warnaserror", "--verbosity", "quiet", "-p:Variant=starter"));
report.Step("build", () => DotNet.Run(repository.Root, "build", solution, "--no-restore", "-warnaserror", "--verbosity", "quiet"));

// The longest first, so that none is left alone at the end; what is told first need not have begun first.
var parts = new Parts();
var tests = named.OrderBy(Rank).ToDictionary(project => project, project => TestsOf(project).ToList());
// The build has the analyzers' findings and the style's as errors; what it does not see is left.
var formatting = args.Length > 0 ? [] : new[]
{
    ("format", Format("whitespace", "--folder", repository.Root, "--exclude", "tests/submissions/corpus", "**/bin", "**/obj")),
    ("format usings", Format("style", repository.WriteProjectOfSources(), "--diagnostics", "IMPORTS")),
};
var submissions = named.FirstOrDefault(project => Repository.NameOf(project) == "submissions");
var repeats = submissions is null ? null : parts.Start(() => Repeat(submissions, "3", "two-threads/right", "one-till/right/s", "runaway/wrong/s"));

foreach (var project in named)
    report.Tests(Repository.NameOf(project), ResultsOf(project), () => Outcome.Of(tests[project].Select(part => part.Result)));
foreach (var (name, part) in formatting) report.Step(name, () => part.Result);
if (submissions is not null)
{
    report.Step("repeats", () => repeats!.Result);
    // Alone: it makes the machine busy.
    report.Step("repeats, busy", () => Repeat(submissions, "2", "two-threads/right/c", "one-till/right/m", "--busy"));
}

return report.End();

Task<Outcome> Format(params string[] arguments) =>
    parts.Start(() => DotNet.Run(repository.Root, ["format", .. arguments, "--verify-no-changes"]));

Outcome Repeat(string project, params string[] arguments) =>
    DotNet.Run(repository.Root, ["run", "--no-build", "--project", project, "--", "repeat", .. arguments]);

// Those that wait most come beside those that compute most; the templates keep several cores busy by themselves.
int Rank(string project) => Array.IndexOf(["kit", "conformance", "guide", "submissions", "templates"], Repository.NameOf(project));

// So many submissions take two processes.
int PartsOf(string project) => Repository.NameOf(project) == "submissions" ? 2 : 1;

// Those that do nothing but simulate make garbage for minutes: 64 MB, in hexadecimal, between two collections.
KeyValuePair<string, string>[] EnvironmentOf(string project) =>
    Repository.NameOf(project) is "conformance" or "submissions" ? [new("DOTNET_GCgen0size", "4000000")] : [];

string[] ResultsOf(string project)
{
    var (name, parts) = (Repository.NameOf(project), PartsOf(project));
    return [.. Enumerable.Range(1, parts).Select(part => Path.Combine(repository.Artifacts, parts == 1 ? $"{name}.trx" : $"{name}.{part}.trx"))];
}

IEnumerable<Task<Outcome>> TestsOf(string project)
{
    var results = ResultsOf(project);
    foreach (var file in results) File.Delete(file);
    return results.Select((file, index) => parts.Start(() => DotNet.Run(
        repository.Root,
        [new("SUBMISSIONS_PART", $"{index + 1}/{results.Length}"), .. EnvironmentOf(project)],
        [
            "test", project, "--no-build", "--results-directory", repository.Artifacts,
            "--logger", $"trx;LogFileName={file}", "--logger", "console;verbosity=minimal",
            // A test that never ends is named.
            "--blame-hang-timeout", "5min", "--blame-hang-dump-type", "none",
            .. index == 0 ? Array.Empty<string>() : ["--filter", "FullyQualifiedName~Is_judged_rightly"],
        ])));
}
