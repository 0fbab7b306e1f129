using System.Collections.Concurrent;
using System.Reflection;
using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Running;
using ConcurrencyWorkshop.Submissions;

namespace ConcurrencyWorkshop.Guide;

/// <summary>What an attendee sees of an answer: it is compiled and judged here and now.</summary>
internal static class Pictures
{
    private static readonly ConcurrentDictionary<Submission, Lazy<Assembly>> s_loaded = [];

    /// <summary>Compiles what the pages show, as many answers at once as there are cores: it takes longer than all else.</summary>
    internal static void Prepare(IEnumerable<Page> pages)
    {
        var shown = pages.SelectMany(page => page.Markers).Where(marker => marker.Kind is "picture" or "message" or "run")
            .Select(marker => $"{marker.Arguments.ElementAtOrDefault(0)}/{marker.Arguments.ElementAtOrDefault(1)}").ToHashSet();
        Parallel.ForEach(Corpus.All.Where(submission => shown.Contains(submission.ToString())), submission =>
        {
            try
            {
                Load(submission);
            }
            catch (InvalidDataException)
            {
                // It is thrown again where the page asks for it.
            }
        });
    }

    /// <summary>What one test says of an answer; where it passes, its picture.</summary>
    /// <exception cref="InvalidDataException">There is no such exercise, answer or test, or the test shows nothing.</exception>
    internal static string Of(string exercise, string answer, string test)
    {
        var submission = Find(exercise, answer);
        var result = Judge(submission, name => name.Name == test) is [var one] ? one
            : throw new InvalidDataException($"{exercise} has no test called {test}.");
        if (result.Message.Length == 0) throw new InvalidDataException($"{test} accepts {submission} and shows no picture.");
        return NextStep.Cut(result.Message);
    }

    /// <summary>What <c>dotnet run -- ID</c> prints in the scaffold of the exercise's stage.</summary>
    /// <exception cref="InvalidDataException">There is no such exercise or answer.</exception>
    internal static string Run(string exercise, string answer)
    {
        var results = Judge(Find(exercise, answer), _ => true);
        var verdict = results.All(result => result.Verdict == Verdict.Passed) ? Verdict.Passed : Verdict.Failed;

        // The printer looks where the exercise and its hints are; so there must be something to see.
        var scaffold = Path.Combine(WorkFolder.Root, "scaffold");
        Directory.CreateDirectory(Path.Combine(scaffold, exercise));
        var kit = Directory.CreateDirectory(Path.Combine(scaffold, ".kit", "exercises", exercise)).FullName;
        File.Copy(Path.Combine(Corpus.Exercises[exercise], "HINTS.md"), Path.Combine(kit, "HINTS.md"), overwrite: true);

        using var output = new StringWriter();
        var printer = new VerdictPrinter(new Terminal(output, isUnicode: true, isInteractive: false, width: 80), scaffold);
        printer.Exercise(exercise, verdict, results);
        printer.Summary(new Dictionary<string, Verdict> { [exercise] = verdict });
        return output.ToString();
    }

    private static Assembly Load(Submission submission) =>
        s_loaded.GetOrAdd(submission, s => new Lazy<Assembly>(() => SubmissionCompiler.Load(s, WorkFolder.Of(s)))).Value;

    private static Submission Find(string exercise, string answer) =>
        Corpus.All.FirstOrDefault(submission => submission.Exercise == exercise && submission.Name == answer)
        ?? throw new InvalidDataException($"There is no answer {exercise}/{answer}; `dotnet run --project tests/submissions -- list` names them all.");

    private static List<TestResult> Judge(Submission submission, Func<TestName, bool> wanted)
    {
        var assembly = Load(submission);

        // What a test that passes shows is for the runner to choose; this is the choice of `dotnet run`.
        Schedule? first = null;
        Exploration? followed = null;
        SimulationWatch.ScheduleRecorded = schedule => first ??= schedule;
        SimulationWatch.ScheduleFollowed = exploration => followed ??= exploration;
        var results = new List<TestResult>();
        try
        {
            new ExerciseTests(assembly, [submission.Exercise]).Run(
                wanted,
                _ => (first, followed) = (null, null),
                result => results.Add(result.Verdict != Verdict.Passed ? result : Worker.Showing(result, first, followed)));
        }
        finally
        {
            SimulationWatch.ScheduleRecorded = null;
            SimulationWatch.ScheduleFollowed = null;
        }

        return results;
    }
}
