namespace ConcurrencyWorkshop.Pictures;

/// <summary>A part of a row in which one thing was done; null is begun and not ended, with nothing recorded.</summary>
/// <param name="From">When it began, in microseconds.</param>
/// <param name="To">When it ended, in microseconds.</param>
/// <param name="Activity">What was done.</param>
internal sealed record Segment(long From, long To, Activity? Activity);

/// <summary>A row of a picture.</summary>
/// <param name="Name">The order's name, on one line.</param>
/// <param name="Begin">When it began, in microseconds.</param>
/// <param name="End">When it ended, in microseconds.</param>
/// <param name="How">How it ended.</param>
/// <param name="Segments">What it did, without gaps from begin to end, no two neighbours alike; empty where it took no time.</param>
internal sealed record PictureRow(string Name, long Begin, long End, RowEnd How, IReadOnlyList<Segment> Segments)
{
    /// <summary>The fact that the row was made of; null for a row that was read from a snapshot.</summary>
    public Row? Fact { get; private init; }

    /// <summary>How long it took, in microseconds.</summary>
    public long Length => End - Begin;

    /// <summary>The row that shows a fact.</summary>
    public static PictureRow Of(Row row)
    {
        var begin = Moment.Of(row.Begin);
        var end = Math.Max(begin, Moment.Of(row.End));
        return new PictureRow(TextWidth.Clean(row.Name) is { Length: > 0 } name ? name : "(no name)", begin, end, row.How, Cover(row.Spans, begin, end)) { Fact = row };
    }

    /// <summary>How long it did one thing, in microseconds.</summary>
    public long Time(Activity? activity) => Segments.Where(segment => segment.Activity == activity).Sum(segment => segment.To - segment.From);

    /// <summary>Whether both show the same, whatever they were made of.</summary>
    public bool Shows(PictureRow other) =>
        Name == other.Name && Begin == other.Begin && End == other.End && How == other.How && Segments.SequenceEqual(other.Segments);

    // An order may do two things at once (a child task computes while it waits); what stands first here is shown.
    private static readonly Activity[] Strongest = [Activity.Working, Activity.Ready, Activity.Blocked, Activity.Waiting];

    private static List<Segment> Cover(IReadOnlyList<Span> spans, long begin, long end)
    {
        var timed = spans.Select(span => (From: Moment.Of(span.From), To: Moment.Of(span.To), span.Activity)).ToList();
        var cuts = timed.SelectMany(span => new[] { span.From, span.To }).Append(begin).Append(end)
            .Where(cut => cut >= begin && cut <= end).Distinct().Order().ToList();
        var segments = new List<Segment>();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (from, to) = (cuts[i], cuts[i + 1]);
            var there = timed.Where(span => span.From <= from && span.To >= to).Select(span => span.Activity).ToList();
            Activity? activity = there.Count == 0 ? null : Strongest.First(there.Contains);
            if (segments.Count > 0 && segments[^1].Activity == activity) segments[^1] = segments[^1] with { To = to };
            else segments.Add(new Segment(from, to, activity));
        }
        return segments;
    }
}
