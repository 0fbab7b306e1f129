using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    private static readonly HashSet<string> s_poolSettings = ["ThreadPool.SetMinThreads", "ThreadPool.SetMaxThreads"];

    /// <summary>
    /// Runs a scenario on a pool that may not grow, like <see cref="Simulate.Run(Func{Task}, SimulationOptions?, string, string)"/>,
    /// and names it when the pool starves: all its threads blocked, and what they wait for still in its queue.
    /// </summary>
    /// <param name="threads">How many threads the pool has, and the machine cores.</param>
    /// <param name="scenario">What to run; it makes its own assertions.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    /// <returns>The facts of the schedule.</returns>
    /// <exception cref="SimulationFailedException">The pool starved, or its settings were changed, or the scenario failed.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static Schedule OnAPoolOf(int threads, Func<Task> scenario, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "")
    {
        var schedule = Simulate.TryRun(scenario, new SimulationOptions { Cores = threads, MaxPoolThreads = threads }, testFile, testMethod);
        if (schedule.Verdict == Verdict.NotJudged) throw new NotJudgedException(Report.Of(schedule));
        schedule.Reject(Tuned(schedule));
        if (Starved(schedule, threads) is { } starvation)
            throw new SimulationFailedException(MistakeReport.Of(starvation, string.Join('\n', PoolPicture(schedule))));
        // Who waits with a limit is not stuck; the thread was blocked until then.
        schedule.WithoutBlocking();
        return schedule.Verdict == Verdict.Passed ? schedule : throw new SimulationFailedException(Report.Of(schedule));
    }

    private static Mistake? Tuned(Schedule schedule)
    {
        var tuned = schedule.CallsOutsideRows().FirstOrDefault(call => s_poolSettings.Contains(call.Api));
        return tuned is null ? null : new Mistake(
            $"{tuned.Api} was called: more threads to block, and the pool starves at a few orders more",
            tuned.Where,
            "The number of the pool's threads belongs to the whole process. A larger pool hides the mistake until the load has grown; "
            + "and each of its threads is a stack that does nothing but wait.",
            "what blocks a pool thread, and how it can wait without one: await.");
    }

    private static Mistake? Starved(Schedule schedule, int threads)
    {
        if (schedule.Verdict != Verdict.Failed || schedule.Error is not null) return null;
        var queued = schedule.Handovers.Where(handover => handover.Lane == -1).ToList();
        var blocked = BlockedWorkers(schedule);
        if (queued.Count == 0 || blocked.Count < threads) return null;
        var call = schedule.CallAt(blocked[0].Lane, blocked[0].Span);
        return new Mistake(
            $"Starvation: all {threads} threads of the pool are blocked by {ApiAsWritten(call?.Api) ?? "a wait"}, "
            + $"and what would end their wait is in the pool's queue ({queued.Count} work item{(queued.Count == 1 ? "" : "s")}), for which no thread is left",
            blocked[0].Span.Where,
            "Sync over async: the end of an asynchronous wait is work for the pool as well. Whoever blocks a pool thread until then takes away the thread that it needs. "
            + "A pool that may grow does so, slowly: then the process does not hang, it crawls.",
            "await in place of what blocks: it gives the thread back until the task is done.");
    }

    private static List<LaneSpan> BlockedWorkers(Schedule schedule) =>
        [.. schedule.Lanes.Where(lane => lane.Kind == LaneKind.Pool)
            .Select(lane => schedule.Spans.LastOrDefault(span => span.Lane == lane.Id))
            .OfType<LaneSpan>()
            .Where(span => span.Span.Activity == Activity.Blocked && span.Span.To >= schedule.Duration - ScheduleQueries.SameMoment)];

    /// <summary>The pool's threads as rows, and below them its queue.</summary>
    private static List<string> PoolPicture(Schedule schedule)
    {
        var end = Moment.Of(schedule.Duration);
        var rows = new List<PictureRow>();
        var notes = new List<string>();
        foreach (var (lane, span) in BlockedWorkers(schedule))
        {
            var from = Moment.Of(span.From);
            rows.Add(new PictureRow(schedule.Lanes.First(fact => fact.Id == lane).Name, from, end, RowEnd.Unfinished, from == end ? [] : [new Segment(from, end, Activity.Blocked)]));
            notes.Add(span.Where.ToString());
        }

        foreach (var item in schedule.Handovers.Where(handover => handover.Lane == -1))
        {
            var from = Moment.Of(item.Queued);
            rows.Add(new PictureRow("queue", from, end, RowEnd.Unfinished, from == end ? [] : [new Segment(from, end, Activity.Ready)]));
            notes.Add(item.What.StartsWith("queued", StringComparison.Ordinal) ? "a job" : item.What);
        }

        return PictureBlock.Draw(PictureStyle.Current, 2, [new PictureBlock("", new Picture(rows, end), notes)]);
    }
}
