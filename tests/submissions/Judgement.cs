using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Submissions;

/// <summary>What the exercise's tests said of a submission, and whether they should have.</summary>
/// <param name="Submission">The submission.</param>
/// <param name="Results">What became of each test.</param>
/// <param name="Trace">All that was recorded of the simulations, as text.</param>
internal sealed partial record Judgement(Submission Submission, IReadOnlyList<TestResult> Results, string Trace)
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The tests' verdicts, in order.</summary>
    internal string Verdicts => string.Join(' ', Results.Select(r => $"{r.Test.Name}={r.Verdict}"));

    /// <summary>The messages, in order.</summary>
    internal string Messages => string.Join("\n\n", Results.Where(r => r.Message.Length > 0).Select(r => $"{r.Test.Name}: {r.Message}"));

    /// <summary>Why the tests judged it wrongly; null where they judged it rightly.</summary>
    internal string? Complaint
    {
        get
        {
            if (Results.Count == 0) return $"{Submission}: there is no test to judge it.";
            if (Submission.IsRight)
            {
                return Results.All(r => r.Verdict == Verdict.Passed) ? null
                    : $"{Submission} is right, and was not accepted ({Verdicts}).\n\n{Messages}";
            }

            var failed = Results.Where(r => r.Verdict == Verdict.Failed).ToList();
            if (failed.Count == 0) return $"{Submission} is wrong, and was not rejected ({Verdicts}).\n\n{Messages}";
            if (Submission.Expect.Length == 0)
                return $"{Submission} was rejected, but nothing says by which words: write them to tests/submissions/corpus/{Submission.Exercise}/starter.txt\n\n{Messages}";
            return Names(string.Join('\n', failed.Select(r => r.Message)), Submission.Expect) ? null
                : $"{Submission} was rejected, but no message names the mistake with: {Submission.Expect}\n\n{Messages}";
        }
    }

    /// <summary>Has the exercise's tests judge a loaded submission.</summary>
    internal static Judgement Of(Submission submission, Assembly assembly)
    {
        var results = new List<TestResult>();
        var trace = new List<string>();
        SimulationWatch.ScheduleRecorded = s => trace.Add(JsonSerializer.Serialize(
            new { s.Verdict, s.Problem, s.Where, s.Duration, s.Rows, s.Lanes, s.Spans, s.Calls, s.Handovers, s.Output }, s_json));
        SimulationWatch.ExplorationEnded = e => trace.Add(JsonSerializer.Serialize(
            new { e.Verdict, e.Problem, e.Where, e.Schedules, e.IsComplete, e.CoveredPreemptions, e.Counterexample, e.Lanes, e.FailingSchedule, e.Outcomes }, s_json));
        try
        {
            new ExerciseTests(assembly, [submission.Exercise]).Run(_ => true, _ => { }, results.Add);
        }
        finally
        {
            SimulationWatch.ScheduleRecorded = null;
            SimulationWatch.ExplorationEnded = null;
        }

        return new Judgement(submission, results, string.Join('\n', trace));
    }

    /// <summary>Whether a text holds each of the phrases, which semicolons separate, whatever its lines and cases.</summary>
    internal static bool Names(string text, string phrases)
    {
        var said = OnOneLine(text);
        return phrases.Split(';').All(phrase => said.Contains(OnOneLine(phrase), StringComparison.OrdinalIgnoreCase));
    }

    private static string OnOneLine(string text) => Blanks().Replace(text.Trim(), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
