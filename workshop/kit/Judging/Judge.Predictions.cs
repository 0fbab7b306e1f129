using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    // A prediction may be rounded to a tenth of a second.
    private const double Predicted = 0.05;

    /// <summary>Demands that the work which the scenario did took as long as the scenario returns: the prediction.</summary>
    /// <param name="schedule">The schedule of a scenario that predicts, then does the work, and returns the prediction in seconds.</param>
    /// <param name="cores">The virtual cores that it ran on.</param>
    /// <exception cref="SimulationFailedException">It took another time, or the prediction was measured.</exception>
    public static Schedule<double> TakesAsPredicted(this Schedule<double> schedule, int cores)
    {
        var again = schedule.Rows.GroupBy(row => row.Name).FirstOrDefault(rows => rows.Count() > 1)?.Last();
        // All steps begin at once: what begins earlier was done to see how long it takes.
        var began = schedule.Rows.Count == 0 ? 0 : schedule.Rows.Max(row => row.Begin);
        if (again is not null || began > ScheduleQueries.SameMoment)
        {
            return schedule.Reject(new Mistake(
                "The prediction was measured, not predicted: "
                + (again is null ? $"{Mistake.Seconds(began)} had passed before the work began" : $"{again.Name} had been done once to see how long it takes"),
                schedule.CallsOutsideRows().FirstOrDefault()?.Where ?? again?.Where ?? SourceLine.Unknown,
                "A prediction is wanted before anything is bought or built; what has been done already needs none.",
                "what is known beforehand: how long each step takes, whether it waits or computes, and how many cores there are."));
        }

        var (predicted, took) = (schedule.Result, schedule.Duration);
        if (Math.Abs(predicted - took) < Predicted) return schedule;
        var machine = cores == 1 ? "1 core" : $"{cores} cores";
        var what = $"You predicted {Mistake.Seconds(predicted)} on {machine}; it took {Mistake.Seconds(took)}";
        var computing = schedule.Rows.Where(row => Time(row, Activity.Working) > 0).ToList();
        var sum = schedule.Rows.Sum(row => Time(row, Activity.Working) + Time(row, Activity.Waiting));
        if (Math.Abs(predicted - sum) < Predicted)
        {
            return schedule.Reject(new Mistake(
                $"{what}. {Mistake.Seconds(predicted)} is the sum of all steps, and some of them overlap",
                SourceLine.Unknown,
                computing.Count == schedule.Rows.Count
                    ? $"With {machine}, that many steps compute at the same time."
                    : "A step that waits needs no core: however many there are, they all wait at the same time, and while others compute.",
                "the picture: what stands one above the other is counted once."));
        }

        var (wait, work) = (schedule.Rows.Max(row => Time(row, Activity.Waiting)), schedule.Rows.Sum(row => Time(row, Activity.Working)));
        if (cores > 1 && work > took && Math.Abs(predicted - work) < Predicted)
        {
            return schedule.Reject(new Mistake(
                $"{what}: {Mistake.Seconds(work)} is what one core would compute alone, and there are {cores}",
                SourceLine.Unknown,
                "Steps that compute share the cores: as many of them as there are cores compute at the same time.",
                "what your formula does with the number of cores."));
        }

        if (wait > 0 && work > 0 && Math.Abs(predicted - (wait + work / cores)) < Predicted)
        {
            return schedule.Reject(new Mistake(
                $"{what}: the longest wait, {Mistake.Seconds(wait)}, and the computing, {Mistake.Seconds(work / cores)}, were added up, and they overlap",
                SourceLine.Unknown,
                "While one step waits, the cores are free for those that compute: the two do not follow each other.",
                "which of the two ends later: the later one counts, not both."));
        }

        var slowest = schedule.Rows.MaxBy(row => Time(row, Activity.Waiting) + Time(row, Activity.Working))!;
        var alone = Time(slowest, Activity.Waiting) + Time(slowest, Activity.Working);
        if (predicted < alone - Predicted && Math.Abs(alone - took) < Predicted)
        {
            return schedule.Reject(new Mistake(
                $"{what}: {slowest.Name} alone takes {Mistake.Seconds(alone)}, however many cores there are",
                SourceLine.Unknown,
                "Overlapping makes no step quicker than it is when it has the shop to itself: all are done no sooner than the longest.",
                "the longest step, and whether your formula can fall below it."));
        }

        var queued = computing.FirstOrDefault(row => Time(row, Activity.Ready) > 0);
        return schedule.Reject(predicted < took && queued is not null
            ? new Mistake(
                $"{what}: CPU steps do not overlap beyond the cores there are, and {queued.Name} had to wait for one",
                SourceLine.Unknown,
                $"{machine}, {computing.Count} steps that compute: a core computes for one at a time, and takes turns. All are done when the cores have computed the sum.",
                "the steps that compute: add them up, and share them among the cores.")
            : new Mistake(
                what,
                SourceLine.Unknown,
                "All steps begin at the same time. Those that wait take as long as the longest; those that compute share the cores.",
                "which of the two ends later in the picture, and what your formula makes of it."));
    }

    /// <summary>Demands that the marks which the scenario returns say of each method what it did: <c>Fetch: Io</c>, <c>Render: Cpu</c>.</summary>
    /// <param name="schedule">The schedule of a scenario that calls each method once.</param>
    /// <exception cref="SimulationFailedException">A mark is missing or wrong.</exception>
    public static Schedule<string[]> MarkedAsDone(this Schedule<string[]> schedule)
    {
        foreach (var row in schedule.Rows)
        {
            var marks = schedule.Result.Where(mark => mark.StartsWith(row.Method + ": ", StringComparison.Ordinal)).Select(mark => mark[(row.Method.Length + 2)..]).Distinct().ToList();
            var longest = row.Spans.Where(span => span.Activity != Activity.Ready).MaxBy(span => span.To - span.From);
            var computes = longest?.Activity == Activity.Working;
            if (marks is [var only] && only == (computes ? "Cpu" : "Io")) continue;
            if (marks.Count > 1)
            {
                schedule.Reject(new Mistake(
                    $"{row.Method} is marked {string.Join(", then ", marks)}: it was asked for twice",
                    SourceLine.Unknown,
                    "Whether a step waits or computes lies in what it does. It does not change from one question to the next.",
                    "what the mark depends on besides the step's name."));
            }

            var mark = marks.FirstOrDefault() ?? "nothing";
            schedule.Reject(new Mistake(
                $"{row.Method} is marked {mark}, but it {(computes ? "computes: it keeps a core busy" : "waits: no core is busy meanwhile")}",
                longest?.Where ?? row.Where,
                mark is "Io" or "Cpu"
                    ? "Waiting overlaps with everything, computing only as far as there are cores. Whoever takes one for the other buys the wrong machine."
                    : "Slow says that it takes time, not why. Whether it waits or computes decides what can be won.",
                "what the method does for all that time."));
        }

        return schedule;
    }

    private static double Time(Row row, Activity activity) =>
        row.Spans.Where(span => span.Activity == activity).Sum(span => span.To - span.From);
}
