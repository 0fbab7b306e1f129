using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    // What a part of a schedule was taken from: a message shows the whole picture.
    private static readonly ConditionalWeakTable<Schedule, Schedule> s_wholes = new();

    /// <summary>
    /// Has checks judge all rows but those of one method, where an order goes through several:
    /// <c>.Besides("HandOut", fetches => fetches.AtOnce())</c>.
    /// </summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method that is left out, without its type.</param>
    /// <param name="demands">The checks.</param>
    /// <returns>The whole schedule again.</returns>
    /// <exception cref="SimulationFailedException">A check rejects it.</exception>
    public static T Besides<T>(this T schedule, string method, Action<Schedule> demands) where T : Schedule
    {
        ArgumentNullException.ThrowIfNull(demands);
        var part = new Schedule
        {
            Verdict = schedule.Verdict,
            Problem = schedule.Problem,
            Where = schedule.Where,
            Error = schedule.Error,
            Duration = schedule.Duration,
            ResultObject = schedule.ResultObject,
            Rows = [.. schedule.Rows.Where(row => row.Method != method)],
            Lanes = schedule.Lanes,
            Spans = schedule.Spans,
            Calls = schedule.Calls,
            Handovers = schedule.Handovers,
            Output = schedule.Output,
            TestFile = schedule.TestFile,
            TestMethod = schedule.TestMethod,
        };
        s_wholes.Add(part, schedule);
        demands(part);
        return schedule;
    }

    private static Schedule Whole(Schedule schedule) => s_wholes.TryGetValue(schedule, out var whole) ? whole : schedule;
}
