namespace ConcurrencyWorkshop.Judging;

/// <summary>Finds in a counterexample that a thread acted on what it had seen before another changed it.</summary>
internal static class CheckThenAct
{
    private const string Reads = "reads ";
    private const string Writes = "writes ";

    internal static Mistake? Find(Schedule natural, Exploration exploration)
    {
        var steps = exploration.Counterexample;
        if (FindSteps(natural, steps) is not var (check, between, act)) return null;
        var what = steps[check].What[Reads.Length..];
        var saw = steps[check].Value is { } value ? $"saw {value} in" : "looked at";
        var story = $"Check-then-act: {Name(check)} {saw} {what} ({steps[check].Where}), {Name(between)} changed it ({steps[between].Where}), "
            + $"then {Name(act)} acted on what was no longer so";
        var acquired = natural.Lanes.Where(lane => lane.Kind != LaneKind.Main)
            .Select(lane => natural.Calls.Where(call => call.Lane == lane.Id && LostUpdates.Acquiring.Contains(call.Api) && call.Where.Path != natural.TestFile).ToList())
            .ToList();
        var (meaning, lookAt) = acquired switch
        {
            _ when acquired.TrueForAll(calls => calls.Count == 0) =>
                ("Each of the two steps may be atomic; the two together are not. Between them anybody may come.",
                    "one lock around the check and the act, or a CompareExchange loop that checks anew when it was not the first."),
            _ when Enumerable.Range(0, check).All(i => steps[i].Lane != steps[check].Lane || !IsAcquiring(steps[i]))
                && Enumerable.Range(check, act - check).Any(i => steps[i].Lane == steps[check].Lane && IsAcquiring(steps[i])) =>
                ("The check stands outside the lock. What it saw is old by the time the lock is there.",
                    "the lock: it must begin before the check."),
            _ when acquired.Exists(calls => calls.Count == 0) =>
                ("Only one side locks. A lock keeps out only those who take it too.", "every place that touches the value; each needs the same lock."),
            _ when acquired.Exists(calls => calls.Count > 1) =>
                ("The check and the act stand in two critical sections, or under two different locks: between them anybody may come.",
                    "one critical section with one lock around both."),
            _ =>
                ("Both threads lock, and still one gets between the other's check and act: it is not the same object that they lock, or they give it up in between.",
                    "where the object that is locked is made, of which there must be one for one value; and where the lock ends."),
        };
        return new Mistake(story, steps[act].Where, meaning, lookAt);

        string Name(int step) => exploration.Lanes.FirstOrDefault(lane => lane.Id == steps[step].Lane)?.Name ?? "a thread";
    }

    private static bool IsAcquiring(Step step) => step.What.StartsWith("waits for the ", StringComparison.Ordinal);

    // The act is atomic, or reads anew: else it is a lost update, which has a name of its own.
    private static (int Check, int Between, int Act)? FindSteps(Schedule natural, IReadOnlyList<Step> steps)
    {
        for (var act = steps.Count - 1; act > 1; act--)
        {
            if (!steps[act].What.StartsWith(Writes, StringComparison.Ordinal)) continue;
            var what = steps[act].What[Writes.Length..];
            var (between, rereads) = (-1, false);
            for (var i = act - 1; i >= 0; i--)
            {
                var mine = steps[i].Lane == steps[act].Lane;
                if (!mine && steps[i].What == Writes + what && steps[i].Object == steps[act].Object) between = i;
                else if (mine && steps[i].What == Writes + what && steps[i].Object == steps[act].Object) break;
                else if (mine && steps[i].What == Reads + what && steps[i].Object == steps[act].Object && between < 0) rereads = true;
                else if (mine && steps[i].What == Reads + what && steps[i].Object == steps[act].Object) return rereads || IsAtomic(natural, steps[act]) ? (i, between, act) : null;
            }
        }

        return null;
    }

    private static bool IsAtomic(Schedule natural, Step act) =>
        natural.Calls.Any(call => call.Where == act.Where && call.Api.StartsWith("Interlocked.", StringComparison.Ordinal));
}
