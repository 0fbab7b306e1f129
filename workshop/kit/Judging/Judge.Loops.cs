using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ConcurrencyWorkshop.Judging;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    private static readonly HashSet<string> s_locking =
        ["Monitor.Enter", "Monitor.TryEnter", "Lock.Enter", "Lock.EnterScope", "Lock.TryEnter", "SpinLock.Enter", "Mutex.WaitOne"];

    /// <summary>
    /// Runs the natural schedule of a scenario that runs an event loop like <see cref="Simulate.Run(Action, SimulationOptions?, string, string)"/>;
    /// a loop that never ends is told as such.
    /// </summary>
    /// <param name="scenario">The code to run.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    /// <returns>The facts of the schedule.</returns>
    /// <exception cref="SimulationFailedException">The code threw, deadlocked, went round for ever or ended the process.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static Schedule AtTheLoop(Action scenario, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "")
    {
        try
        {
            return Simulate.Run(scenario, null, testFile, testMethod);
        }
        catch (SimulationFailedException)
        {
            var natural = Simulate.TryRun(scenario, null, testFile, testMethod);
            if (NeverEnds(natural.Problem, natural.Where) is not { } mistake) throw;
            throw new SimulationFailedException(MistakeReport.Of(mistake, Report.Of(natural)));
        }
    }

    /// <summary>
    /// Searches all schedules of a scenario in which threads post to an event loop; two in its queue at once, and a
    /// post that the loop sleeps through, are told as such.
    /// </summary>
    /// <param name="scenario">The code to run; it makes its own assertions.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <returns>What the search covered.</returns>
    /// <exception cref="SimulationFailedException">A schedule fails.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static Exploration EveryPost(Action scenario, [CallerFilePath] string testFile = "")
    {
        var exploration = Simulate.TryExplore(scenario);
        var mistake = exploration.Verdict != Verdict.Failed ? null
            : QueueInUse(exploration, scenario, testFile) ?? NeverEnds(exploration.Problem, exploration.Where);
        return mistake is null
            ? Named(exploration, scenario, null, testFile)
            : throw new SimulationFailedException(MistakeReport.Of(mistake, Report.Of(exploration, isTold: mistake.Tells(exploration.Problem))));
    }

    private static Mistake? QueueInUse(Exploration exploration, Action scenario, string testFile)
    {
        if (exploration.Problem?.StartsWith("two threads are inside the same", StringComparison.Ordinal) != true) return null;
        var natural = Simulate.TryRun(scenario, null, testFile, "");
        var locks = natural.CallsOutsideRows().Where(call => s_locking.Contains(call.Api)).ToList();
        var story = exploration.Problem.Split(". It is not thread-safe")[0];
        return locks.Select(call => call.Where).Distinct().Count() switch
        {
            1 => new Mistake(
                "Lock on one side only: " + story,
                SourceLine.Unknown,
                "A lock keeps out only those who take it too: "
                + (locks.TrueForAll(call => natural.Lanes[call.Lane].Kind == LaneKind.Main) ? "the loop takes it, Post does not." : "Post takes it, the loop does not."),
                "every use of the queue, in Post and in Run; each needs the same lock."),
            > 1 => new Mistake(
                "There are locks, and still " + story,
                SourceLine.Unknown,
                "A lock keeps out only those who take the same one, and only for as long as it is held.",
                "whether Post and Run lock the same object, and whether every use of the queue is inside."),
            _ => new Mistake(
                "Post is not thread-safe: " + story,
                SourceLine.Unknown,
                "Post is called by whichever thread completes what was awaited: timers, the pool, other loops. What two put into a queue at once may be "
                + "lost, or the queue broken. (Python's call_soon is no different: from another thread it must be call_soon_threadsafe.)",
                "a lock around every use of the queue, or a collection that is made for it: BlockingCollection, Channel."),
        };
    }

    // The lines of a deadlock's story: who waits for what, and where.
    [GeneratedRegex(@"^\s*(?<who>\S.*?) waits for (?<what>.*) \((?<where>[^()]+:\d+)\)$", RegexOptions.Multiline)]
    private static partial Regex Waits();

    private static Mistake? NeverEnds(string? problem, SourceLine where)
    {
        if (problem?.StartsWith("deadlock", StringComparison.Ordinal) != true) return GoesOnForEver(problem, where);
        var waits = Waits().Matches(problem);
        var loop = waits.FirstOrDefault(wait => wait.Groups["who"].Value == "main");
        if (loop is null) return null;
        if (loop.Groups["what"].Value.StartsWith("a task", StringComparison.Ordinal))
        {
            return new Mistake(
                "Deadlock: the thread that runs the loop is blocked until a task is complete, and the task needs the loop: what follows its awaits is posted there",
                where,
                "One thread runs everything at a loop. Where it waits for something else than the next callback, nothing that it waits for can happen.",
                "what Run waits for: the next callback, again and again, until the task is complete.");
        }

        // A loop waits for its callbacks on one thread: another at the same line came to post.
        return waits.Any(wait => wait != loop && wait.Groups["where"].Value == loop.Groups["where"].Value) ? new Mistake(
                "Deadlock: Post itself waits, and the loop's own thread, which would have to run what was posted, posts too",
                where,
                "Whoever posts is in the middle of something: Post puts the callback into the queue and returns. (To wait for it is what Send is for.)",
                "what Post waits for.")
            : SleepsForEver(where);
    }

    private static Mistake SleepsForEver(SourceLine where) => new(
            "The loop waits for ever, although all that it waits for has happened: a post was lost, or nobody woke the loop",
            where,
            "A signal reaches only those who wait already. Who looks first and waits afterwards may sleep through what came in between; "
            + "and a loop that no post wakes does not see that its work has ended elsewhere.",
            "the look at the queue and the wait: both under one lock, or one operation of a collection that waits; and what wakes the loop at the end.");

    private static Mistake? GoesOnForEver(string? problem, SourceLine where) =>
        problem?.StartsWith("endless loop", StringComparison.Ordinal) == true ? new Mistake(
            "Busy loop: the loop goes round and round, and asks whether something has been posted",
            where,
            "It keeps a core busy with nothing, for as long as nothing happens; and an event loop has nothing to do most of the time.",
            "what waits until something is there: BlockingCollection.Take, a Channel's reader, Monitor.Wait.")
        : problem?.StartsWith("stuck", StringComparison.Ordinal) == true ? new Mistake(
            "The loop goes round for ever: what it waits for never comes",
            where,
            "A post was lost, or nobody said that the work has ended.",
            "what Post does with the callback, and how the loop learns of it.")
        : null;

    /// <summary>Demands that all rows were begun on the thread that runs the loop, which is the scenario's.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">Another thread ran a callback.</exception>
    public static T OnTheLoop<T>(this T schedule) where T : Schedule
    {
        var elsewhere = schedule.Rows.FirstOrDefault(row => schedule.LaneOf(row).Kind != LaneKind.Main);
        if (elsewhere is null) return schedule;
        var lane = schedule.LaneOf(elsewhere);
        // Who posts is the thread that completed what was awaited; a continuation it runs itself was not posted anywhere.
        var handover = schedule.Handovers.LastOrDefault(handover => handover.Lane == lane.Id && handover.Time <= elsewhere.Begin + ScheduleQueries.SameMoment);
        var begun = schedule.Handovers.TakeWhile(other => other != handover).LastOrDefault(other => other.Lane == lane.Id && other.AwaitedSince is null)?.What ?? "";
        var inline = handover is { AwaitedSince: not null } && handover.By == lane.Id
            && !begun.StartsWith("posted", StringComparison.Ordinal) && !begun.StartsWith("queued", StringComparison.Ordinal);
        // The context that an await goes back to is the one that was set when it was made.
        var calls = schedule.Calls.ToList();
        var set = calls.FindIndex(call => call.Api == "SynchronizationContext.SetSynchronizationContext");
        if (set < 0 || set > calls.FindIndex(call => call.Row is not null))
        {
            return schedule.Reject(new Mistake(
                $"{elsewhere.Method} for {elsewhere.Name} ran on {lane.Name}, not on the thread that runs the loop: its await was never posted there",
                set < 0 ? SourceLine.Unknown : calls[set].Where,
                "await posts to the context that is the current one when it is made. Where there is none, it goes on wherever it likes.",
                "SetSynchronizationContext, and what is called before it."));
        }

        return schedule.Reject(new Mistake(
            inline
                ? $"Post ran the callback itself, inline: {elsewhere.Method} for {elsewhere.Name} ran on {lane.Name}, which only came to post it"
                : $"{elsewhere.Method} for {elsewhere.Name} ran on {lane.Name}, not on the thread that runs the loop",
            inline ? SourceLine.Unknown : handover?.Where ?? elsewhere.Where,
            "One thread runs everything at a loop; that is why what stands between two awaits there needs no lock.",
            inline ? "Post: it puts the callback into the queue and returns." : "which thread calls the callbacks: the one that called Run, and no other."));
    }

    /// <summary>Demands that a loop with nothing to do waits: it neither goes round nor sleeps and looks again.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">It was busy, or slept.</exception>
    public static T LoopWaits<T>(this T schedule) where T : Schedule
    {
        var spin = schedule.Spans.FirstOrDefault(span => span.Span is { Activity: Activity.Working, What: "spins" }
            && span.Span.To > span.Span.From + ScheduleQueries.SameMoment && span.Span.Where.Path != schedule.TestFile);
        var sleep = schedule.Sleeps().FirstOrDefault();
        // Only who posts comes there from elsewhere.
        var posting = schedule.Spans.FirstOrDefault(span => schedule.Lanes[span.Lane].Kind != LaneKind.Main && span.Span is { Activity: Activity.Blocked, Where.Line: > 0 }
            && span.Span.To > span.Span.From + ScheduleQueries.SameMoment && span.Span.Where.Path != schedule.TestFile);
        return schedule.Reject(
            posting is not null ? new Mistake(
                $"Post was blocked from {Mistake.Seconds(posting.Span.From)} to {Mistake.Seconds(posting.Span.To)}: {schedule.Lanes[posting.Lane].Name}, "
                + "which only came to post, stood there while the loop ran a callback",
                posting.Span.Where,
                "Whoever posts has other things to do, and a callback may take long. A lock that the loop holds meanwhile stops everybody who comes to post.",
                "what is inside the lock in Run: the look at the queue belongs there, the callback does not.")
            : spin is not null ? new Mistake(
                $"Busy loop: from {Mistake.Seconds(spin.Span.From)} to {Mistake.Seconds(spin.Span.To)} {schedule.Lanes[spin.Lane].Name} went round and asked whether something had been posted",
                spin.Span.Where,
                "It keeps a core busy with nothing, for as long as nothing happens; and an event loop has nothing to do most of the time.",
                "what waits until something is there: BlockingCollection.Take, a Channel's reader, Monitor.Wait.")
            : sleep is not null ? new Mistake(
                $"The loop sleeps and looks again: {sleep.Api} at {Mistake.Seconds(sleep.Time)}",
                sleep.Where,
                "What is posted meanwhile waits until the sleep is over; and however short it is, the loop wakes for nothing most of the time.",
                "what waits until something is there: BlockingCollection.Take, a Channel's reader, Monitor.Wait.")
            : null);
    }

    /// <summary>Demands that what was posted ran in turn, each once; for use inside a scenario.</summary>
    /// <param name="actual">What ran, in order; <c>elsewhere</c> for something that ran on another thread.</param>
    /// <param name="expected">What should have.</param>
    /// <exception cref="WrongResultException">Something ran at once, elsewhere, out of order, twice or not at all.</exception>
    public static void RunsInTurn(string actual, string expected)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(expected);
        if (actual == expected) return;
        var (did, should) = (actual.Split(' ', StringSplitOptions.RemoveEmptyEntries), expected.Split(' '));
        var missing = should.Except(did).ToList();
        var mistake = did.Contains("elsewhere") ? new Mistake(
                "A callback ran on another thread, not on the thread that runs the loop", SourceLine.Unknown,
                "One thread runs everything at a loop; that is why what stands between two awaits there needs no lock.",
                "which thread calls the callbacks: the one that called Run, and no other.")
            : missing.Count > 0 ? new Mistake(
                $"{ScheduleQueries.Join(missing)} of {should.Length} never ran: what was posted was lost (ran: {actual.Trim()})", SourceLine.Unknown,
                "Whoever posts counts on it: behind each callback stands an await that will never go on.",
                "what happens to a callback between Post and Run.")
            : did.Length > should.Length ? new Mistake(
                $"Something ran twice: {actual.Trim()}", SourceLine.Unknown,
                "A callback is the rest of a method. It goes on once.",
                "what takes a callback out of the queue.")
            : did[0] != should[0] ? new Mistake(
                $"Post ran the callback itself, inline: {actual.Trim()} instead of {expected}", SourceLine.Unknown,
                "Whoever posts is in the middle of something, perhaps on another thread. The callback's turn comes when all that is at the loop before it is done.",
                "Post: it puts the callback into the queue and returns.")
            : new Mistake(
                $"Wrong order: {actual.Trim()} instead of {expected}", SourceLine.Unknown,
                "A loop serves in the order of arrival; code at the loop relies on it.",
                "on which side the queue is filled and on which it is emptied.");
        throw new WrongResultException(mistake.ToString());
    }
}
