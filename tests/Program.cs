using ConcurrencyWorkshop.Testing;

// The whole test command: formatting, a build without warnings, each test project below tests/, and a sample of the
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
if (args.Length == 0)
{
    report.Step("format", () => DotNet.Run(repository.Root, "format", solution, "--verify-no-changes", "--no-restore"));
    report.Step("format tests", () => DotNet.Run(repository.Root, "format", repository.Own, "--verify-no-changes", "--no-restore"));
    // The exercises' project compiles one variant at a time.
    report.Step("format starters", () => DotNet.Run(
        repository.Root, [new("Variant", "starter")], "format", repository.Exercises, "--verify-no-changes", "--no-restore"));
}
report.Step("build", () => DotNet.Run(repository.Root, "build", solution, "--no-restore", "-warnaserror", "--verbosity", "quiet"));

// One simulation keeps one core busy: two such parts run at once.
var early = named.FirstOrDefault(project => Repository.NameOf(project) == "kit") is { } kit && named.Count > 1 ? Task.Run(() => Run(kit)) : null;
foreach (var project in named)
{
    var results = ResultsOf(project);
    report.Tests(Repository.NameOf(project), results, () => early is not null && Repository.NameOf(project) == "kit" ? early.Result : Run(project));
}

if (named.FirstOrDefault(project => Repository.NameOf(project) == "submissions") is { } submissions)
{
    report.Step("repeats", () => DotNet.Run(repository.Root, "run", "--no-build", "--project", submissions, "--", "repeat", "4", "two-threads/right", "one-till/right"));
    report.Step("repeats, busy", () => DotNet.Run(repository.Root, "run", "--no-build", "--project", submissions, "--", "repeat", "2", "two-threads/right", "--busy"));
}

return report.End();

// So many submissions take two processes.
int PartsOf(string project) => Repository.NameOf(project) == "submissions" ? 2 : 1;

string[] ResultsOf(string project)
{
    var (name, parts) = (Repository.NameOf(project), PartsOf(project));
    return [.. Enumerable.Range(1, parts).Select(part => Path.Combine(repository.Artifacts, parts == 1 ? $"{name}.trx" : $"{name}.{part}.trx"))];
}

Outcome Run(string project)
{
    var results = ResultsOf(project);
    foreach (var file in results) File.Delete(file);
    return Outcome.Of(results.AsParallel().AsOrdered().WithDegreeOfParallelism(results.Length).Select((file, index) => DotNet.Run(
        repository.Root,
        results.Length == 1 ? [] : [new("SUBMISSIONS_PART", $"{index + 1}/{results.Length}")],
        ["test", project, "--no-build", "--logger", $"trx;LogFileName={file}", "--logger", "console;verbosity=minimal", .. index == 0 ? Array.Empty<string>() : ["--filter", "FullyQualifiedName~Is_judged_rightly"]])));
}
