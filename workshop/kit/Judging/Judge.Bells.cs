using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Demands that something happened each second, from 1 s on, and at no other time.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="method">The method that is to be called each second, without its type: <c>Ring</c>.</param>
    /// <param name="seconds">For how long, in virtual seconds.</param>
    /// <param name="name">The name that it is to be called with.</param>
    /// <exception cref="SimulationFailedException">It was called at another time or with another name, or was not called.</exception>
    public static T EachSecond<T>(this T schedule, string method, int seconds, string name) where T : Schedule
    {
        var rings = schedule.Rows.Where(row => row.Method == method).ToList();
        if (rings.Find(ring => ring.Name != name) is { } other)
        {
            return schedule.Reject(new Mistake(
                $"{method} was called with {other.Name}, not with {name}",
                other.Where,
                $"The queue listens for the {name}; it does not know what {other.Name} is.",
                $"the argument: {method}(\"{name}\")."));
        }

        for (var second = 1; second <= seconds; second++)
        {
            if (rings.Exists(ring => IsAt(ring.Begin, second))) continue;
            var next = rings.Find(ring => ring.Begin > second);
            var silence = $"Silence at {Mistake.Seconds(second)}: {method} was " + (next is null ? "not called any more" : $"called only at {Mistake.Seconds(next.Begin)}");
            var before = schedule.Rows.LastOrDefault(row => row.Method != method && row.Begin < second - ScheduleQueries.SameMoment && row.End > second - 1 + ScheduleQueries.SameMoment);
            // Who comes back in time could have rung.
            return schedule.Reject(before is not null && before.End <= second + ScheduleQueries.SameMoment
                ? new Mistake(
                    $"{silence}, although {before.Method} had come back at {Mistake.Seconds(before.End)}",
                    before.Where,
                    "Each second means after each step that takes one, the last of them too.",
                    $"what stands between one {before.Method} and the next, and after the last.")
                : new Mistake(
                    silence + (before is null ? "" : $", since the caller was in {before.Method} until {Mistake.Seconds(before.End)}"),
                    before?.Where ?? next?.Where ?? SourceLine.Unknown,
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
