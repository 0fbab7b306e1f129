using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board;

/// <summary>What is known of one run of an exercise's tests, over as many workers as it takes.</summary>
/// <param name="exercise">The exercise.</param>
internal sealed class ExerciseRun(string exercise)
{
    private readonly List<TestName> _planned = [];
    private readonly Dictionary<string, TestResult> _results = [];
    private readonly List<TestResult> _others = [];
    private TestName? _running;

    /// <summary>The exercise.</summary>
    internal string Exercise => exercise;

    /// <summary>The test that has begun and not ended; null where none has.</summary>
    internal TestName? Running => _running;

    /// <summary>Why the process is about to end, by its own account; null where it said nothing.</summary>
    internal WorkerReport? Fatal { get; private set; }

    /// <summary>The ids of the tests that have a result.</summary>
    internal IReadOnlyList<string> Done => [.. _results.Keys];

    /// <summary>The results, in the order of the tests.</summary>
    internal IReadOnlyList<TestResult> Results => [.. _others, .. _planned.Where(t => _results.ContainsKey(t.Id)).Select(t => _results[t.Id])];

    /// <summary>Takes a report of the worker's in.</summary>
    internal void Take(WorkerReport report)
    {
        switch (report.Kind)
        {
            case ReportKind.Planned:
                if (_planned.All(t => t.Id != report.Test!.Id)) _planned.Add(report.Test!);
                break;
            case ReportKind.Begins:
                _running = report.Test;
                break;
            case ReportKind.Ended:
                _running = null;
                // A clean-up that failed speaks for a test that has passed: the worse of both stands.
                var id = report.Result!.Test.Id;
                if (!_results.TryGetValue(id, out var earlier) || earlier.Verdict != Verdict.Failed) _results[id] = report.Result;
                break;
            case ReportKind.Unhandled or ReportKind.Exiting:
                Fatal ??= report;
                break;
        }
    }

    /// <summary>Another worker takes over.</summary>
    internal void Continue() => (_running, Fatal) = (null, null);

    /// <summary>Makes the test red that a fault belongs to; whether tests are left that another worker can run.</summary>
    internal bool Blame(Fault fault)
    {
        if (_running is { } running)
        {
            _results[running.Id] = Red(running, fault);
        }
        else
        {
            // Between two tests, or before any: it belongs to the exercise.
            _others.Add(Red(new TestName("", exercise, ""), fault));
        }

        // Where no test ever began, no other worker would come to one.
        var goesOn = _results.Count > 0 && _planned.Any(t => !_results.ContainsKey(t.Id));
        Continue();
        return goesOn;
    }

    /// <summary>The result of a fault.</summary>
    internal static TestResult Red(TestName test, Fault fault) => new(test, Verdict.Failed, fault.Message, "");

    /// <summary>The verdict of all results together.</summary>
    internal static Verdict VerdictOf(IReadOnlyList<TestResult> results) =>
        results.Any(r => r.Verdict == Verdict.Failed) ? Verdict.Failed
        : results.Count == 0 || results.Any(r => r.Verdict == Verdict.NotJudged) ? Verdict.NotJudged
        : Verdict.Passed;
}
