using ConcurrencyWorkshop.Recording;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Exploring;

/// <summary>
/// Takes the choices that a written schedule names. A word is one visible step: an access to memory that lanes
/// race for, or a synchronization. All else goes on by itself: threads start, sleep, and end, and so does
/// the main thread where no word names it. After the last word the natural order goes on.
/// </summary>
/// <param name="words">The lanes' names, one for each step.</param>
/// <param name="shared">The fields whose accesses are steps.</param>
/// <param name="sources">The source lines.</param>
/// <param name="stops">Whether all stand still after the last word, as soon as none goes on by itself any more.</param>
/// <param name="alsoNamed">Lanes that do not go on by themselves although no word names them yet.</param>
internal sealed class Follower(string[] words, IReadOnlyCollection<int> shared, SourceMap sources, bool stops = false, IEnumerable<string>? alsoNamed = null) : IChooser
{
    // Unlocking is one with the step before it.
    public bool IsBounded => true;

    readonly HashSet<int> fields = [.. shared];
    readonly HashSet<string> named = [.. words, .. alsoNamed ?? []];
    int next;

    /// <summary>How many words were followed.</summary>
    public int Followed => next;

    /// <summary>Why the next word could not be followed; null where it was, or was not needed.</summary>
    public string? Misfit { get; private set; }

    /// <summary>Where all stood when the words were over; null where the scenario was over by then.</summary>
    public Standstill? Standstill { get; private set; }

    /// <summary>Fields that were found to be raced for beyond those known.</summary>
    public HashSet<int> Found { get; } = [];

    public bool IsShared(int field) => fields.Contains(field);

    public void FoundShared(int field) => Found.Add(field);

    public Lane? Choose(List<Lane> ready, Lane? running, bool mayTick, List<Lane> lanes, out bool tick)
    {
        tick = false;
        if (next >= words.Length && !stops) return running ?? First(ready);
        var settled = named.All(name => lanes.Exists(lane => Words.Of(lane) == name));
        bool IsFree(Lane lane) => !IsVisible(lane) || (named.Contains(Words.Of(lane)) ? lane.Kind == LaneKind.Main && !settled : lane.Kind == LaneKind.Main);
        if (running is not null && IsFree(running)) return running;
        if (ready.FindAll(IsFree) is { Count: > 0 } free) return First(free);
        if (next >= words.Length)
        {
            Standstill = Standstill.Of(lanes, ready, sources);
            return null;
        }

        var lane = lanes.Find(l => !l.Done && Words.Of(l) == words[next]);
        if (lane is not null && ready.Contains(lane))
        {
            next++;
            return lane;
        }
        if (lane is null && lanes.Exists(l => l.Done && Words.Of(l) == words[next]))
        {
            Misfit = Why(lane, lanes);
            return null;
        }
        // It comes later, or stands behind what nobody speaks of.
        if (ready.FindAll(l => !named.Contains(Words.Of(l))) is { Count: > 0 } silent) return First(silent);
        if (lanes[0].Scheduler.Time.HasTimer)
        {
            tick = true;
            return null;
        }
        Misfit = Why(lane, lanes);
        return null;
    }

    /// <summary>Whether the lane stands at a step that a word of the schedule takes.</summary>
    public bool IsVisible(Lane lane) => lane.Step is StepKind.Memory or StepKind.Atomic or StepKind.Lock or StepKind.Wait
        && IsSynchronization(lane.What) && sources.Line(lane.Site) is { Line: > 0, Text: not ("{" or "}") };

    /// <summary>Whether the step is shown, and taken by a word: what only starts, ends or waits for a thread as a whole is not.</summary>
    public static bool IsSynchronization(string what) =>
        what is not ("" or "sleeps" or "starts a thread" or "queues work" or "waits for a task" or "yields") && !what.StartsWith("joins ", StringComparison.Ordinal);

    string Why(Lane? lane, List<Lane> lanes)
    {
        var word = $"Word {next + 1} is {words[next]}, but ";
        if (lane is null && lanes.Find(l => Words.Of(l) == words[next]) is { } ended) return $"{word}{ended.Name} has ended by then: it has no step left to take";
        if (lane is null) return Words.NoSuchLane(next, words[next], lanes.Select(l => l.Name));
        var holder = lane.Why?.Invoke() is { Length: > 0 } why ? $", {why}" : "";
        return $"{word}{lane.Name} cannot go on: it {lane.What}{holder}{lane.Scheduler.At(lane.Site)}";
    }

    static Lane First(List<Lane> ready)
    {
        var first = ready[0];
        foreach (var lane in ready)
            if (lane.Order < first.Order) first = lane;
        return first;
    }
}
