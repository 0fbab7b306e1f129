namespace ConcurrencyWorkshop.Recording;

/// <summary>A row while it is being recorded.</summary>
internal sealed class RowRecord
{
    static readonly AsyncLocal<RowRecord?> current = new();

    /// <summary>
    /// The row that the running code belongs to. It flows with the execution context, so that the rest of
    /// an async method belongs to the row of its beginning, whichever lane runs it.
    /// </summary>
    public static RowRecord? Current
    {
        get => current.Value;
        set => current.Value = value;
    }

    public required string Name { get; init; }
    public required string Method { get; init; }
    public required int Lane { get; init; }
    public required double Begin { get; init; }
    public required SourceLine Where { get; init; }
    public RowRecord? Outer { get; init; }
    public bool IsAsync { get; set; }
    public double? End { get; set; }
    public RowEnd How { get; set; } = RowEnd.Unfinished;
    public List<Span> Spans { get; } = [];

    public Row Finish(double last)
    {
        var end = End ?? last;
        return new Row(Name, Method, Lane, Begin, end, How, Filled(end), Where);
    }

    // Between the spans in which a lane ran it, an asynchronous row waits without a thread.
    List<Span> Filled(double end)
    {
        var filled = new List<Span>();
        var at = Begin;
        foreach (var span in Spans.OrderBy(s => s.From))
        {
            if (span.From > at) filled.Add(new Span(at, span.From, Activity.Waiting, "waits without a thread", Where));
            filled.Add(span);
            at = Math.Max(at, span.To);
        }
        if (end > at) filled.Add(new Span(at, end, Activity.Waiting, "waits without a thread", Where));
        return filled;
    }
}
