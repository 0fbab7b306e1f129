using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Demands that something happened each second, from 1 s on, and at no other time.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method that is to be called each second, without its type: <c>Ring</c>.</param>
    /// <param name="seconds">For how long, in virtual seconds.</param>
    /// <exception cref="SimulationFailedException">It was called at another time, or was not called.</exception>
    public static T EachSecond<T>(this T schedule, string method, int seconds) where T : Schedule
    {
        var rings = schedule.Rows.Where(row => row.Method == method).ToList();
        for (var second = 1; second <= seconds; second++)
        {
            if (rings.Exists(ring => IsAt(ring.Begin, second))) continue;
            var next = rings.Find(ring => ring.Begin > second);
            var busy = schedule.Rows.FirstOrDefault(row => row.Method != method && row.Begin < second - ScheduleQueries.SameMoment && row.End > second - 1 + ScheduleQueries.SameMoment);
            return schedule.Reject(new Mistake(
                $"Silence at {Mistake.Seconds(second)}: {method} was "
                + (next is null ? "not called any more" : $"called only at {Mistake.Seconds(next.Begin)}")
                + (busy is null ? "" : $", since the caller was in {busy.Method} until {Mistake.Seconds(busy.End)}"),
                busy?.Where ?? next?.Where ?? SourceLine.Unknown,
                "A caller that is inside a call does nothing else before the call comes back: one long wait blocks everything it also does.",
                "how long the longest call takes, and what could be done in smaller steps."));
        }

        var extra = rings.Find(ring => !Enumerable.Range(1, seconds).Any(second => IsAt(ring.Begin, second)))
            ?? rings.GroupBy(ring => ring.Begin).FirstOrDefault(together => together.Count() > 1)?.Last();
        return schedule.Reject(extra is null ? null : new Mistake(
            $"{method} was called at {Mistake.Seconds(extra.Begin)}, where it was not due",
            extra.Where,
            "Each second means once a second.",
            "how often it is called between two steps."));

        static bool IsAt(double time, int second) => Math.Abs(time - second) <= ScheduleQueries.SameMoment;
    }
}
