namespace ConcurrencyWorkshop.Running;

/// <summary>
/// Has workers run the tests until each has a result: where a worker dies or falls silent, the test at fault
/// is red and a new worker goes on with the rest.
/// </summary>
/// <param name="program">The program's assembly file.</param>
/// <param name="exercises">The exercises, in order; an empty id stands for tests of no exercise.</param>
/// <param name="ascii">Whether pictures are drawn in plain ASCII.</param>
/// <param name="watchdogSeconds">For how long a worker may be silent.</param>
/// <param name="receiver">Told each exercise's verdict as soon as it is known.</param>
internal sealed class Judging(string program, IReadOnlyList<string> exercises, bool ascii, int watchdogSeconds, IVerdictReceiver receiver)
{
    private readonly List<TestName> _tests = [];
    private readonly Dictionary<string, TestResult> _results = [];
    private readonly Dictionary<string, Verdict> _verdicts = [];

    /// <summary>Runs the tests and gives the exit code.</summary>
    internal int Run()
    {
        while (RunWorker()) { }
        if (_verdicts.Count == 0)
        {
            receiver.NothingToRun();
            return Session.NotRunnable;
        }

        receiver.Summary(_verdicts);
        return _verdicts.ContainsValue(Verdict.Failed) ? Session.Red
            : _verdicts.ContainsValue(Verdict.NotJudged) ? Session.NotRunnable
            : Session.Green;
    }

    /// <summary>Has one worker run what is left; whether another one must go on.</summary>
    private bool RunWorker()
    {
        using var worker = new WorkerProcess(program, new WorkerOrder(exercises, [.. _results.Keys], Live: false, ascii));
        TestName? running = null, ended = null;
        WorkerReport? fatal = null;
        bool isSilent;
        while (worker.Next(watchdogSeconds, out isSilent) is { } report)
        {
            switch (report.Kind)
            {
                case ReportKind.Planned:
                    if (_tests.All(t => t.Id != report.Test!.Id)) _tests.Add(report.Test!);
                    break;
                case ReportKind.Begins:
                    running = report.Test;
                    break;
                case ReportKind.Ended:
                    ended = report.Result!.Test;
                    running = null;
                    Record(report.Result);
                    break;
                case ReportKind.Unhandled or ReportKind.Exiting:
                    fatal ??= report;
                    break;
                case ReportKind.Done:
                    return false;
            }
        }

        if (isSilent) worker.Kill();
        var (code, errors) = worker.End();
        var fault = isSilent ? Fault.Silent(watchdogSeconds, running?.Name) : Fault.Ended(fatal, code, errors);
        return Blame(fault, running, ended);
    }

    /// <summary>Makes the test red that the fault belongs to; whether there is any use in going on.</summary>
    private bool Blame(Fault fault, TestName? running, TestName? ended)
    {
        // A thread that an earlier exercise left behind may have died while another's test ran: its stack tells.
        var owner = StackText.Exercise(fault.Stack, exercises.Where(e => e.Length > 0));
        if (owner is not null && owner != running?.Exercise && _verdicts.TryGetValue(owner, out var verdict) && verdict != Verdict.Failed)
        {
            Late(owner, fault);
            return true;
        }

        if (running is not null)
        {
            Record(new TestResult(running, Verdict.Failed, fault.Message, ""));
            return true;
        }

        if (ended is not null)
        {
            Late(ended.Exercise, fault);
            return _tests.Any(t => !_results.ContainsKey(t.Id));
        }

        // It never came to a test, and no other worker would.
        foreach (var exercise in exercises.Where(e => e.Length > 0 && !_verdicts.ContainsKey(e)).ToList()) Late(exercise, fault);
        return false;
    }

    private void Late(string exercise, Fault fault)
    {
        _verdicts[exercise] = Verdict.Failed;
        receiver.Exercise(exercise, Verdict.Failed, [new TestResult(new TestName("", exercise, ""), Verdict.Failed, fault.Message, "")]);
    }

    private void Record(TestResult result)
    {
        // A clean-up that failed speaks for a test that has passed: the worse of both stands.
        var id = result.Test.Id;
        if (_results.TryGetValue(id, out var earlier) && earlier.Verdict == Verdict.Failed) return;
        _results[id] = result;
        var exercise = result.Test.Exercise;
        var tests = _tests.Where(t => t.Exercise == exercise).ToList();
        if (!tests.All(t => _results.ContainsKey(t.Id))) return;
        var results = tests.Select(t => _results[t.Id]).ToList();
        var verdict = results.Any(r => r.Verdict == Verdict.Failed) ? Verdict.Failed
            : results.Any(r => r.Verdict == Verdict.NotJudged) ? Verdict.NotJudged
            : Verdict.Passed;
        _verdicts[exercise] = verdict;
        receiver.Exercise(exercise, verdict, results);
    }
}
