using System.Text.RegularExpressions;

namespace ConcurrencyWorkshop.Pictures;

/// <summary>
/// The messages that an attendee reads: what happened, the picture, the cause with its line, and what to do next.
/// Lines end in LF and keep to 80 columns where the attendee's own words do.
/// </summary>
internal static partial class Report
{
    private const int Indent = 2;

    /// <summary>The message for one schedule, whatever became of it.</summary>
    /// <param name="schedule">What the code did.</param>
    /// <param name="style">The characters.</param>
    /// <param name="isTold">Whether what went wrong has been said above.</param>
    public static string Of(Schedule schedule, PictureStyle? style = null, bool isTold = false)
    {
        style ??= PictureStyle.Current;
        if (schedule.Verdict == Verdict.NotJudged) return NotJudged(schedule.Problem, schedule.Where, schedule.TestFile);
        var lines = new List<string>();
        if (schedule.Verdict == Verdict.Failed && !isTold)
        {
            lines.AddRange(Problem(schedule.Problem ?? "The scenario failed", schedule.Where));
            lines.Add("");
        }
        if (schedule.Rows.Count > 0 || schedule.Output.Count > 0 || schedule.Verdict == Verdict.Passed)
        {
            lines.AddRange(SchedulePicture.Of(schedule, style));
            lines.Add("");
        }
        if (schedule.Verdict == Verdict.Failed) lines.Add(Next(NextStep.After(schedule.TestFile)));
        return Join(lines);
    }

    /// <summary>The message for a search, whatever it found.</summary>
    /// <param name="exploration">What it found.</param>
    /// <param name="style">The characters.</param>
    /// <param name="testFile">
    /// The test, beside which the attendee's code lies: a demand of the test fails on whatever line ran last, and
    /// only in that code does the line mean anything. Empty where every line is told.
    /// </param>
    /// <param name="isTold">Whether what went wrong has been said above.</param>
    public static string Of(Exploration exploration, PictureStyle? style = null, string testFile = "", bool isTold = false)
    {
        style ??= PictureStyle.Current;
        if (exploration.Verdict == Verdict.NotJudged) return NotJudged(exploration.Problem, exploration.Where, "");
        if (exploration.Verdict == Verdict.Passed) return Join([$"No failure found in {exploration.Coverage}."]);
        var where = exploration.Problem?.Contains(WrongResultException.Mark, StringComparison.Ordinal) == true && IsGiven(exploration.Where, testFile) ? SourceLine.Unknown : exploration.Where;
        var lines = isTold ? [] : new List<string>(Problem(exploration.Problem ?? "The scenario failed", where)) { "" };
        var steps = StepColumns.Of(exploration.Counterexample, exploration.Lanes, style, exploration.Raced);
        if (steps.Count > 0) lines.AddRange([.. steps, ""]);
        lines.AddRange(Paragraph($"This is the shortest failure found in {exploration.Schedules} schedule{(exploration.Schedules == 1 ? "" : "s")}; every run finds the same."));
        if (exploration.FailingSchedule is { Length: > 0 } failing)
            lines.AddRange(Paragraph($"To run just this one:\n  Simulate.Replay(scenario, \"{failing}\")"));
        lines.AddRange(["", Next(NextStep.AfterSearch)]);
        return Join(lines);
    }

    /// <summary>What went wrong, with its line.</summary>
    public static IEnumerable<string> Problem(Exploration exploration) => Problem(exploration.Problem ?? "The scenario failed", exploration.Where);

    /// <summary>The message for a schedule that differs from its snapshot.</summary>
    /// <param name="expected">What the snapshot shows.</param>
    /// <param name="schedule">What the code did.</param>
    /// <param name="next">What to do next.</param>
    /// <param name="style">The characters.</param>
    public static string Of(Picture expected, Schedule schedule, string next, PictureStyle? style = null)
    {
        style ??= PictureStyle.Current;
        var finding = Diagnosis.Of(expected, schedule);
        var duration = Moment.Of(schedule.Duration);
        var lines = new List<string>
        {
            duration == expected.Duration
                ? "Your schedule is not the expected one."
                : $"Your schedule takes {Moment.Say(duration)}, not {Moment.Say(expected.Duration)}.",
            "",
        };
        lines.AddRange(SchedulePicture.Compare(expected, schedule, finding?.Row, style));
        lines.Add("");
        if (finding is not null) lines.AddRange(Paragraph(Capital(finding)));
        if (schedule.Problem is { } problem) lines.AddRange(Paragraph("The scenario itself ended so: " + problem));
        lines.Add(Next(next));
        return Join(lines);
    }

    /// <summary>What to do next, as the paragraph that ends a message.</summary>
    public static string Next(string next) => string.Join('\n', Paragraph(next));

    private static string NotJudged(string? problem, SourceLine where, string testFile)
    {
        var lines = new List<string>(Problem("Not judged: " + (problem ?? "something in it is not simulated"), where))
        {
            "",
            Next("It is neither right nor wrong: the kit cannot run this in virtual time."),
            Next(NextStep.After(testFile)),
        };
        return Join(lines);
    }

    /// <summary>Whether a line is the test's or the given code's: not of what lies beside the test.</summary>
    internal static bool IsGiven(SourceLine where, string testFile) =>
        testFile.Length > 0 && (where.Path == testFile || Path.GetDirectoryName(where.Path) != Path.GetDirectoryName(testFile));

    // TwoThreads.cs:14, in brackets.
    [GeneratedRegex(@"\([^()\s]+:\d+\)")]
    private static partial Regex Place();

    // An order, r001, or a photo, r001.jpg, stays as it is written.
    [GeneratedRegex(@"^[a-z]+\d")]
    private static partial Regex BeginsWithName();

    [GeneratedRegex(@"\.(?= \([^()\s]+:\d+\)$)")]
    private static partial Regex StopBeforePlace();

    // What the engine says may have lines of its own, as a deadlock has one for each lane; they stay as they are.
    private static IEnumerable<string> Problem(string problem, SourceLine where)
    {
        var lines = problem.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        if (!BeginsWithName().IsMatch(lines[0])) lines[0] = char.ToUpperInvariant(lines[0].FirstOrDefault('?')) + lines[0][Math.Min(1, lines[0].Length)..];
        if (where.Line > 0 && !lines.Any(line => !line.StartsWith(' ') && Place().IsMatch(line))) lines[0] = $"{lines[0].TrimEnd('.', ':')} ({where}){(lines.Length > 1 ? ":" : ".")}";
        // An assertion's own full stop comes before the place.
        lines[0] = StopBeforePlace().Replace(lines[0], "");
        if (lines is [[.., not ('.' or '!' or '?')]]) lines[0] += ".";
        return lines.SelectMany((line, i) => TextWidth.Wrap(line, PictureBlock.Width, i == 0 ? 0 : 2 * Indent));
    }

    // A row's name is the attendee's and stays as it is written.
    private static string Capital(Finding finding) =>
        finding.Row is null ? char.ToUpperInvariant(finding.Sentence[0]) + finding.ToString()[1..] : finding.ToString();

    private static IEnumerable<string> Paragraph(string text) =>
        text.ReplaceLineEndings("\n").TrimEnd().Split('\n')
            .SelectMany(line => TextWidth.Wrap(line, PictureBlock.Width - Indent)).Select(line => new string(' ', Indent) + line);

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines).TrimEnd();
}
