using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Demands that whatever a method made ready was handed on at once, and only once.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="making">The method that makes it ready, without its type: <c>Fetch</c>.</param>
    /// <param name="handing">The method that hands it on: <c>HandOut</c>. Both have the order as their first argument.</param>
    /// <exception cref="SimulationFailedException">An order was handed on late, early, twice, or never.</exception>
    public static T HandsOnWhenReady<T>(this T schedule, string making, string handing) where T : Schedule
    {
        var made = schedule.Rows.Where(row => row.Method == making).ToList();
        var handed = schedule.Rows.Where(row => row.Method == handing).ToList();
        foreach (var again in handed.GroupBy(row => row.Name).Where(rows => rows.Count() > 1))
            schedule.Reject(HandedAgain(made, handed, [.. again], handing));

        // What is still being made when the process ends is another mistake.
        foreach (var ready in made.Where(row => row.How != RowEnd.Unfinished).OrderBy(row => row.End))
        {
            if (handed.Find(row => row.Name == ready.Name) is not { } hand)
            {
                schedule.Reject(new Mistake(
                    $"{ready.Name} was ready at {Mistake.Seconds(ready.End)} and was never handed out: {handing} was not called with it",
                    ready.Where,
                    "The customer stands at the counter until somebody calls the name.",
                    "how many tasks are waited for, and when the loop ends."));
            }
            else if (hand.Begin < ready.End - ScheduleQueries.SameMoment)
            {
                schedule.Reject(new Mistake(
                    $"{ready.Name} was handed out at {Mistake.Seconds(hand.Begin)}, before it was ready at {Mistake.Seconds(ready.End)}",
                    hand.Where,
                    "Whatever was handed out, it was not the photo.",
                    "what the task gives, once it is complete."));
            }
            else if (hand.Begin > ready.End + ScheduleQueries.SameMoment)
            {
                schedule.Reject(HandedLate(schedule, made, handed, ready, hand));
            }
        }

        return schedule;
    }

    /// <summary>Demands these texts, each once, in whatever order; for use inside a scenario.</summary>
    /// <param name="actual">What was gathered.</param>
    /// <param name="expected">What the given code gives.</param>
    /// <exception cref="WrongResultException">One is missing, there twice, or another.</exception>
    public static void InAnyOrder(string[] actual, params string[] expected)
    {
        ArgumentNullException.ThrowIfNull(actual);
        var missing = expected.Except(actual).ToList();
        var mistake =
            actual.GroupBy(text => text).FirstOrDefault(texts => texts.Count() > 1) is { } twice ? new Mistake(
                $"{twice.Key} was handed out {twice.Count()} times",
                SourceLine.Unknown,
                "Each order has one customer, who is served once.",
                "what is taken out of the tasks that are still waited for, and when.")
            : actual.FirstOrDefault(text => !expected.Contains(text)) is { } other ? new Mistake(
                $"\"{other}\" was handed out, which is not what was fetched: {ScheduleQueries.Join(expected)}",
                SourceLine.Unknown,
                "It was made up, or belongs to another order.",
                "what the given method returned: hand out that.")
            : missing.Count > 0 ? new Mistake(
                $"{ScheduleQueries.Join(missing)} {(missing.Count == 1 ? "was" : "were")} not handed out in this schedule when the method's task had ended",
                SourceLine.Unknown,
                "Whoever awaits the task takes everything for done.",
                "what is still waited for when the last task completes.")
            : null;
        if (mistake is not null) throw new WrongResultException(mistake.ToString());
    }

    private static Mistake HandedAgain(List<Row> made, List<Row> handed, List<Row> again, string handing)
    {
        var never = made.Where(row => handed.TrueForAll(hand => hand.Name != row.Name)).Select(row => row.Name).ToList();
        return new Mistake(
            $"{again[0].Name} was handed out {again.Count} times{(never.Count == 0 ? "" : $", and {ScheduleQueries.Join(never)} never")}",
            again[1].Where,
            "Task.WhenAny says which of its tasks is complete, and goes on saying so: a completed task that stays in the list wins again and again.",
            $"what is removed from the list after each {handing}.");
    }

    private static Mistake HandedLate(Schedule schedule, List<Row> made, List<Row> handed, Row ready, Row hand)
    {
        // The one it waited for is handed out at the same moment, just before.
        var first = handed.Where(row => row != hand && row.Begin <= hand.Begin).MaxBy(row => row.Begin);
        var order = handed.OrderBy(row => row.Begin).Select(row => made.Find(other => other.Name == row.Name)).OfType<Row>().ToList();
        var wait = first is null ? "" : $", after {first.Name}";
        var story = $"{ready.Name} was ready at {Mistake.Seconds(ready.End)}, but was handed out only at {Mistake.Seconds(hand.Begin)}{wait}";
        var asSubmitted = order.SequenceEqual(order.OrderBy(made.IndexOf));
        var asCompleted = order.SequenceEqual(order.OrderBy(row => row.End));
        return asSubmitted && handed.Count > 1 && handed.TrueForAll(row => Math.Abs(row.Begin - hand.Begin) <= ScheduleQueries.SameMoment)
            ? new Mistake(
                story.Replace(wait, "", StringComparison.Ordinal) + ", with all the others: everybody waited for the last",
                hand.Where,
                "Waiting for all of them is right where nothing can be done before; here each customer could go home when their own photo is there.",
                "what gives one task at a time, in the order in which they complete.")
            : asSubmitted && !asCompleted
            ? new Mistake(
                story + ": in the order of submission, not of completion",
                hand.Where,
                "Who awaits the tasks in a fixed order lets the quick ones wait for a slow one before them.",
                "what gives one task at a time, in the order in which they complete.")
            : !asCompleted
            ? new Mistake(
                story + ": in an order that was fixed beforehand, by their lengths say, and not that of completion",
                hand.Where,
                "How long a job should take does not say when it ends: it may take longer, and it may have waited for a thread first.",
                "what looks at the tasks themselves: which of them is complete.")
            : new Mistake(
                story,
                schedule.SleepAfter(ready.End)?.Where ?? hand.Where,
                "It lay there ready, and the customer waited.",
                "what is waited for between two photos.");
    }
}
