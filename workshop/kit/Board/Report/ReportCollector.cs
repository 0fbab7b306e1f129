using System.Diagnostics;
using ConcurrencyWorkshop.Board.Play;
using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Report;

/// <summary>Runs tests in the process of their own and keeps what each recorded: facts, not the text that was made of them.</summary>
internal static class ReportCollector
{
    /// <summary>Runs the tests.</summary>
    /// <param name="tests">The tests.</param>
    /// <param name="wanted">Which of them.</param>
    /// <param name="send">Told that each begins, and what became of it.</param>
    internal static void Run(ExerciseTests tests, IReadOnlyList<TestName> wanted, Action<PlayAnswer> send)
    {
        Schedule? first = null;
        Exploration? found = null;
        var began = 0L;
        SimulationWatch.ScheduleRecorded = schedule => first ??= schedule;
        // The one that fails, or else the last.
        SimulationWatch.ExplorationEnded = exploration => found = found is { Verdict: Verdict.Failed } ? found : exploration;
        tests.Run(
            wanted.Contains,
            starting: test =>
            {
                (first, found) = (null, null);
                began = Stopwatch.GetTimestamp();
                send(new PlayAnswer { Begins = test });
            },
            ended: result => send(new PlayAnswer { Test = Told(result, first, found, Stopwatch.GetElapsedTime(began).TotalSeconds) }));
    }

    private static ReportTest Told(TestResult result, Schedule? schedule, Exploration? exploration, double seconds)
    {
        var fails = exploration is { Verdict: Verdict.Failed };
        var isShown = schedule is { Verdict: not Verdict.NotJudged } && (schedule.Rows.Count > 0 || schedule.Duration > 0);
        return new ReportTest(result.Test, result.Verdict, result.Message)
        {
            Seconds = seconds,
            Expected = schedule is null ? null : Expected(schedule),
            // The natural schedule that a failed search is compared with has no picture that was asked for.
            Yours = isShown && !fails ? ReportPicture.Of(Picture.Of(schedule!), row => Lane(row, schedule!)) : null,
            Steps = fails ? exploration!.Counterexample : [],
            Lanes = fails ? exploration!.Lanes : [],
            Problem = fails ? exploration!.Problem : null,
            Coverage = exploration is { Verdict: Verdict.Passed, Misfit: null } && exploration.Followed == 0 ? exploration.Coverage : null,
        };
    }

    private static ReportPicture? Expected(Schedule schedule)
    {
        if (!Directory.Exists(Path.GetDirectoryName(schedule.TestFile))) return null;
        var file = new SnapshotFile(schedule.TestFile, Snapshots.Name(schedule.TestFile, schedule.TestMethod));
        return file.ReadVerified() is { } text && SnapshotText.Read(text) is { } picture ? ReportPicture.Of(picture, _ => "") : null;
    }

    private static string Lane(PictureRow row, Schedule schedule) =>
        schedule.Lanes.FirstOrDefault(lane => lane.Id == row.Fact?.Lane) is { } lane ? TextWidth.Clean(lane.Name) : "";
}
