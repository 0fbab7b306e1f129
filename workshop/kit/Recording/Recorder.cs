using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Recording;

/// <summary>Writes down what a schedule does, as facts in virtual seconds.</summary>
/// <param name="tracesSteps">Whether each single step is kept: for the replay of a schedule that failed.</param>
internal sealed class Recorder(bool tracesSteps)
{
    readonly List<LaneFact> lanes = [];
    readonly List<LaneSpan> spans = [];
    readonly List<RowRecord> rows = [];
    readonly List<Call> calls = [];
    // How many calls from one place at one moment are kept.
    const int MostRepeats = 100;

    readonly Dictionary<(int Lane, int Site), (long Time, int Count)> calledAt = [];
    readonly List<Handover> handovers = [];
    readonly List<OutputLine> output = [];
    readonly List<Step> steps = [];
    readonly Dictionary<object, int> numbers = new(ReferenceEqualityComparer.Instance);
    Scheduler scheduler = null!;
    string unfinishedLine = "";

    // How many steps there were right after an access; before the first none has a value.
    int accessed = -1;

    public bool TracesSteps => tracesSteps;
    public IReadOnlyList<LaneFact> Lanes => lanes;
    public IReadOnlyList<LaneSpan> Spans => spans;
    public IReadOnlyList<Call> Calls => calls;
    public IReadOnlyList<Handover> Handovers => handovers;
    public IReadOnlyList<OutputLine> Output => output;
    public IReadOnlyList<Step> Steps => steps;
    public IReadOnlyList<Row> Rows => [.. rows.Select(r => r.Finish(Now))];

    double Now => scheduler.Time.Seconds;

    public void Attach(Scheduler owner) => scheduler = owner;

    public void LaneCreated(Lane lane, Lane? creator, int site)
    {
        lanes.Add(new LaneFact(lane.Id, lane.Name, lane.Kind, Now, creator?.Id ?? -1, scheduler.Sources.Line(site)));
        if (lane.Kind == LaneKind.Thread && creator is not null)
            handovers.Add(new Handover(lane.Id, Now, creator.Id, Now, "started", scheduler.Sources.Line(site), null));
    }

    public void LaneRenamed(Lane lane) => lanes[lane.Id] = lanes[lane.Id] with { Name = lane.Name };

    public void LaneEnded(Lane lane)
    {
        if (tracesSteps) steps.Add(new Step(lane.Id, SourceLine.Unknown, "ends", null, Now));
    }

    public void TimePassed()
    {
        if (tracesSteps) steps.Add(new Step(-1, SourceLine.Unknown, $"time passes to {Now:0.###} s", null, Now));
    }

    /// <summary>The lane goes on from where it stood: the time between was spent there.</summary>
    public void Resumed(Lane lane)
    {
        if (tracesSteps && lane.Step is not (StepKind.Memory or StepKind.Start or StepKind.Idle or StepKind.End) && lane.What != "")
            steps.Add(new Step(lane.Id, scheduler.Sources.Line(lane.Site), lane.What, null, Now));
        Spent(lane);
    }

    /// <summary>The lane spent the time since it came to where it stands there: it goes on, or the process ended.</summary>
    public void Spent(Lane lane)
    {
        if (scheduler.Time.Now == lane.Since || lane.Step == StepKind.Idle) return;
        var from = lane.Since / (double)TimeSpan.TicksPerSecond;
        var span = new Span(from, Now, ActivityOf(lane), lane.What, scheduler.Sources.Line(lane.Site));
        Append(span, lane.Id);
        for (var row = RowRecord.Current; row is not null; row = row.Outer) Append(row.Spans, span);
    }

    /// <summary>The process ends while the lane stands somewhere: the time until now was spent there.</summary>
    public void CutOff(Lane lane)
    {
        if (lane.Done || lane.Thread is null || lane.Step is StepKind.Idle or StepKind.Start) return;
        // Who is stuck for ever is told, even where no time has passed.
        if (scheduler.Time.Now == lane.Since && scheduler.Problem is null) return;
        var span = new Span(lane.Since / (double)TimeSpan.TicksPerSecond, Now, ActivityOf(lane), lane.What, scheduler.Sources.Line(lane.Site));
        Append(span, lane.Id);
        if (scheduler.Time.Now == lane.Since) return;
        foreach (var row in rows)
            if (row.Lane == lane.Id && row.End is null && !row.IsAsync) Append(row.Spans, span);
    }

    /// <summary>The process ends before any lane of the pool took the work.</summary>
    public void NeverTaken(WorkItem item) =>
        handovers.Add(new Handover(-1, Now, item.By, item.Queued / (double)TimeSpan.TicksPerSecond, item.What, scheduler.Sources.Line(item.Site), null));

    public void Accessed(Lane lane, int site, object? owner, int field, bool write)
    {
        if (!tracesSteps) return;
        steps.Add(new Step(lane.Id, scheduler.Sources.Line(site), (write ? "writes " : "reads ") + scheduler.Sources.FieldName(field), null, Now) { Object = NumberOf(owner) });
        accessed = steps.Count;
    }

    int NumberOf(object? owner)
    {
        if (owner is null) return 0;
        if (!numbers.TryGetValue(owner, out var number)) numbers.Add(owner, number = numbers.Count + 1);
        return number;
    }

    /// <summary>The value of the access that was noted last.</summary>
    public void Value(object? value)
    {
        if (tracesSteps && accessed == steps.Count) steps[^1] = steps[^1] with { Value = Show(value) };
    }

    /// <summary>The access that was noted last is the test's, and on no line of the code.</summary>
    public void ReadByTheTest()
    {
        if (tracesSteps && accessed == steps.Count) steps[^1] = steps[^1] with { Where = SourceLine.Unknown };
    }

    public void Called(Lane lane, int site)
    {
        // A loop that waits by asking makes millions of calls at one moment: the first ones tell all.
        ref var repeats = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(calledAt, (lane.Id, site), out _);
        repeats = repeats.Time == scheduler.Time.Now ? (repeats.Time, repeats.Count + 1) : (scheduler.Time.Now, 1);
        if (repeats.Count > MostRepeats) return;
        calls.Add(new Call(Now, lane.Id, scheduler.Sources.Api(site), scheduler.Sources.Line(site), RowRecord.Current?.Name));
    }

    public void Handover(Lane lane, int by, long queued, string what, int site, double? awaitedSince) =>
        handovers.Add(new Handover(lane.Id, Now, by, queued / (double)TimeSpan.TicksPerSecond, what, scheduler.Sources.Line(site), awaitedSince));

    /// <summary>So many rows no exercise has, nor would a picture of them fit anywhere.</summary>
    public const int RowLimit = 5_000;

    /// <summary>Whether the code calls methods that are rows without end.</summary>
    public bool HasTooManyRows => rows.Count >= RowLimit;

    public RowRecord BeginRow(Lane lane, string name, string method, int site)
    {
        var row = new RowRecord { Name = name, Method = method, Lane = lane.Id, Begin = Now, Where = scheduler.Sources.Line(site), Outer = RowRecord.Current };
        // When the process has ended, its lanes are unwound: the finally blocks that run then run in no real process.
        if (!scheduler.IsOver) rows.Add(row);
        return row;
    }

    public void EndRow(RowRecord row, RowEnd how)
    {
        row.End ??= Now;
        row.How = how;
    }

    public void Write(Lane lane, string text)
    {
        var lines = (unfinishedLine + text.ReplaceLineEndings("\n")).Split('\n');
        foreach (var line in lines[..^1]) output.Add(new OutputLine(Now, lane.Id, line));
        unfinishedLine = lines[^1];
    }

    /// <summary>Keeps what was written without the end of a line.</summary>
    public void Flush()
    {
        if (unfinishedLine != "") output.Add(new OutputLine(Now, 0, unfinishedLine));
        unfinishedLine = "";
    }

    static Activity ActivityOf(Lane lane) => lane.Step switch
    {
        StepKind.Work or StepKind.Spin => Activity.Working,
        StepKind.Sleep => Activity.Waiting,
        StepKind.Core => Activity.Ready,
        _ => Activity.Blocked,
    };

    void Append(Span span, int lane)
    {
        for (var i = spans.Count - 1; i >= 0 && i >= spans.Count - 8; i--)
        {
            if (spans[i].Lane != lane) continue;
            if (!Continues(spans[i].Span, span)) break;
            spans[i] = spans[i] with { Span = spans[i].Span with { To = span.To } };
            return;
        }
        spans.Add(new LaneSpan(lane, span));
    }

    static void Append(List<Span> spans, Span span)
    {
        if (spans.Count > 0 && Continues(spans[^1], span)) spans[^1] = spans[^1] with { To = span.To };
        else spans.Add(span);
    }

    static bool Continues(Span earlier, Span later) =>
        earlier.To == later.From && earlier.Activity == later.Activity && earlier.What == later.What && earlier.Where.Line == later.Where.Line;

    // Short enough for a column of a picture.
    static string Show(object? value)
    {
        var text = value switch
        {
            null => "null",
            string s => $"\"{s}\"",
            bool b => b ? "true" : "false",
            IFormattable f and (int or long or double or float or decimal or short or byte or uint or ulong or char or Enum or TimeSpan) => f.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => $"a {value.GetType().Name.Split('`')[0]}",
        };
        return text.Length <= 24 ? text : text[..23] + "…";
    }
}
