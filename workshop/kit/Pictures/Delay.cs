namespace ConcurrencyWorkshop.Pictures;

/// <summary>
/// Why a row began later than expected. From its begin it goes back along the row's lane, and from there to the
/// lane that started or queued the work, until it comes to something that took time: that was in the way.
/// </summary>
internal sealed class Delay(Schedule schedule)
{
    /// <summary>What kept the row from beginning at the moment given, in microseconds; null where no fact says.</summary>
    public Finding? Of(PictureRow row, long expected) =>
        row.Fact is null ? null : Before(row, expected, row.Fact.Lane, row.Begin, schedule.Handovers.Count, "began");

    /// <summary>The name of a lane.</summary>
    public string NameOf(int lane) => schedule.Lanes.FirstOrDefault(fact => fact.Id == lane)?.Name ?? $"lane {lane}";

    private Finding? Before(PictureRow row, long expected, int lane, long time, int handovers, string verb)
    {
        var index = handovers - 1;
        while (index >= 0 && (schedule.Handovers[index].Lane != lane || Moment.Of(schedule.Handovers[index].Time) > time)) index--;
        var handover = index < 0 ? null : schedule.Handovers[index];
        var since = handover is null ? 0 : Moment.Of(handover.Time);

        var span = schedule.Spans.Where(span => span.Lane == lane).Select(span => span.Span)
            .Where(span => Moment.Of(span.From) >= since && Moment.Of(span.To) <= time && Moment.Of(span.To) > Math.Max(expected, Moment.Of(span.From)))
            .MaxBy(span => Moment.Of(span.To));
        if (span is not null) return After(row, lane, span, time, verb);
        if (handover is null) return null;

        var queued = Moment.Of(handover.Queued);
        if (queued < since && since > expected) return NoPoolThread(row, queued, since, handover);
        if (handover.AwaitedSince is { } awaited && Moment.Of(awaited) < queued && queued > expected) return AfterAwait(row, handover, queued, verb);
        if (handover.By < 0) return null;
        var how = handover.What.Contains("start", StringComparison.OrdinalIgnoreCase) ? "was started"
            : handover.What.Contains("queue", StringComparison.OrdinalIgnoreCase) ? "was queued" : verb;
        return Before(row, expected, handover.By, queued, index, how);
    }

    private Finding After(PictureRow row, int lane, Span span, long time, string verb)
    {
        var to = Moment.Of(span.To);
        if (span.Activity == Activity.Blocked)
        {
            var over = RowsOver(row, to);
            var api = ApiOf(lane, span);
            if (over.Length > 0 && api.StartsWith("Thread.Join", StringComparison.Ordinal))
                return new Finding($"{row.Name} {verb} only after {over} had been joined", span.Where, row.Name);
            if (over.Length > 0 && api.StartsWith("Task", StringComparison.Ordinal))
                return new Finding($"{row.Name} {verb} only after {over} had been waited for with {Shown(api)}", span.Where, row.Name);
        }
        var inside = schedule.Rows.FirstOrDefault(other => other != row.Fact && other.Lane == lane
            && Moment.Of(other.Begin) <= Moment.Of(span.From) && to <= Moment.Of(other.End) && Moment.Of(other.End) <= time);
        if (inside is not null)
        {
            var both = inside.Lane == row.Fact!.Lane ? $": both ran on {NameOf(lane)}, one after the other" : $", on {NameOf(lane)}";
            return new Finding($"{row.Name} {verb} only after {TextWidth.Clean(inside.Name)} was over{both}", inside.Where, row.Name);
        }
        var what = span.What.Length > 0 ? TextWidth.Clean(span.What) : span.Activity.ToString().ToLowerInvariant();
        return new Finding($"{row.Name} {verb} only at {Moment.Say(to)}: until then {NameOf(lane)} {what}", span.Where, row.Name);
    }

    private Finding AfterAwait(PictureRow row, Handover handover, long queued, string verb)
    {
        var over = RowsOver(row, queued);
        return over.Length > 0
            ? new Finding($"{row.Name} {verb} only after {over} had been awaited", handover.Where, row.Name)
            : new Finding($"{row.Name} {verb} only when the await of line {handover.Where.Line} was over", handover.Where, row.Name);
    }

    private Finding NoPoolThread(PictureRow row, long queued, long begun, Handover handover)
    {
        var waited = $"{row.Name} waited {Moment.Say(begun - queued)} for a pool thread";
        var pool = schedule.Lanes.Where(lane => lane.Kind == LaneKind.Pool).Select(lane => lane.Id).ToHashSet();
        // A worker that the pool added later, for want of a free one, did nothing yet.
        var busy = schedule.Spans.Where(span => pool.Contains(span.Lane) && Moment.Of(span.Span.From) <= queued && Moment.Of(span.Span.To) > queued).ToList();
        if (busy.Count == 0) return new Finding(waited, handover.Where, row.Name);
        var most = busy.GroupBy(span => What(span.Lane, span.Span)).MaxBy(spans => spans.Count())!;
        var count = most.Count();
        var who = count < busy.Count ? $"{count} of {busy.Count} were" : count switch { 1 => "the only one was", 2 => "both were", _ => $"all {count} were" };
        return new Finding($"{waited}: {who} {most.Key}", most.First().Span.Where, row.Name);
    }

    private string What(int lane, Span span) => span.Activity switch
    {
        Activity.Blocked when ApiOf(lane, span) is { Length: > 0 } api => $"blocked in {Shown(api)}",
        Activity.Blocked => "blocked",
        Activity.Working => "working",
        Activity.Ready => "waiting for a core",
        _ => "waiting",
    };

    // The orders whose end let a blocked lane go on.
    private string RowsOver(PictureRow row, long at)
    {
        var names = schedule.Rows.Where(other => other != row.Fact && Moment.Of(other.End) == at && Moment.Of(other.Begin) < at)
            .Select(other => TextWidth.Clean(other.Name)).Distinct().ToList();
        return names.Count > 2 ? $"{names[0]} and {names.Count - 1} more" : string.Join(" and ", names);
    }

    private string ApiOf(int lane, Span span) => schedule.Calls
        .LastOrDefault(call => call.Lane == lane && Moment.Of(call.Time) == Moment.Of(span.From) && call.Where == span.Where)?.Api ?? "";

    private static string Shown(string api) => api.Replace(".get_", ".", StringComparison.Ordinal).Replace("`1", "", StringComparison.Ordinal);
}
