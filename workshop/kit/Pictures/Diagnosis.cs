namespace ConcurrencyWorkshop.Pictures;

/// <summary>
/// Says in one sentence where a schedule first departs from the expected picture, and by the recorded facts why.
/// It knows orders, lanes and time, and no exercise.
/// </summary>
internal sealed class Diagnosis
{
    private readonly Picture _expected;
    private readonly Picture _actual;
    private readonly Schedule _schedule;
    private readonly Delay _delay;

    private Diagnosis(Picture expected, Schedule schedule)
    {
        _expected = expected;
        _actual = Picture.Of(schedule);
        _schedule = schedule;
        _delay = new Delay(schedule);
    }

    /// <summary>The first departure from the expected picture; null where the pictures are the same.</summary>
    public static Finding? Of(Picture expected, Schedule schedule) => new Diagnosis(expected, schedule).Find();

    private Finding? Find() => Missing() ?? Extra() ?? Order() ?? FirstDeparture() ?? Duration();

    private Finding? Missing()
    {
        foreach (var expected in _expected.Rows.GroupBy(row => row.Name).OrderBy(rows => rows.Min(row => row.Begin)))
        {
            var there = _actual.Rows.Where(row => row.Name == expected.Key).ToList();
            if (there.Count >= expected.Count()) continue;
            if (there.Count > 0)
            {
                var sentence = $"{expected.Key} was served {Times(there.Count)}, not {Times(expected.Count())}";
                var missing = Unmatched(expected, there);
                return new Finding(missing is null ? sentence : $"{sentence}: nothing of it began at {Moment.Say(missing.Begin)}", Line(there[^1]), expected.Key);
            }
            var never = $"{expected.Key} was never served";
            if (Unstarted() is { } thread) return new Finding($"{never}: a thread was made and not started", thread, expected.Key);
            var instead = _actual.Rows.FirstOrDefault(row => _expected.Rows.All(other => other.Name != row.Name));
            if (instead is not null) return new Finding($"{never}; {instead.Name} was instead", Line(instead), expected.Key);
            if (CutShort(expected) is { } cut) return cut;
            var last = _actual.Rows.MaxBy(row => row.Begin);
            return last is null
                ? new Finding($"{never}, nor was any other order", _schedule.Where, expected.Key)
                : new Finding($"{never}; the last one served was {last.Name}", Line(last), expected.Key);
        }
        return null;
    }

    // What is missing may have had no time to happen, because something before it was too short.
    private Finding? CutShort(IEnumerable<PictureRow> missing)
    {
        var first = missing.Min(row => row.Begin);
        var cut = Pairs().FirstOrDefault(pair => pair.Actual.Begin == pair.Expected.Begin && pair.Actual.How == pair.Expected.How
            && pair.Actual.End < first && pair.Expected.End > first);
        return _actual.Duration <= first && cut.Actual is not null ? OfOtherLength(cut.Expected, cut.Actual) : null;
    }

    private Finding? Extra()
    {
        foreach (var actual in _actual.Rows.GroupBy(row => row.Name).OrderBy(rows => rows.Min(row => row.Begin)))
        {
            var expected = _expected.Rows.Where(row => row.Name == actual.Key).ToList();
            if (actual.Count() <= expected.Count) continue;
            var sentence = expected.Count == 0
                ? $"{actual.Key} was served, which is not expected"
                : $"{actual.Key} was served {Times(actual.Count())}, not {Times(expected.Count)}";
            return new Finding(sentence, Line(Unmatched(actual, expected) ?? actual.Last()), actual.Key);
        }
        return null;
    }

    private Finding? Order()
    {
        var pairs = Pairs();
        foreach (var early in pairs.Where(pair => pair.Actual.Begin < pair.Expected.Begin).OrderBy(pair => pair.Actual.Begin))
        {
            var late = pairs.FirstOrDefault(pair =>
                pair.Expected.Begin < early.Expected.Begin && pair.Actual.Begin > early.Actual.Begin && pair.Actual.Begin > pair.Expected.Begin);
            if (late.Actual is not null)
                return new Finding($"{early.Actual.Name} was served before {late.Actual.Name}, not after it", Line(early.Actual), early.Actual.Name);
        }
        return null;
    }

    private Finding? FirstDeparture()
    {
        var departures = Pairs().Where(pair => !pair.Expected.Shows(pair.Actual))
            .Select(pair => (pair.Expected, pair.Actual, Time: Departure(pair.Expected, pair.Actual)))
            .OrderBy(pair => pair.Time).ToList();
        if (departures.Count == 0) return null;
        var (expected, actual, _) = departures[0];
        if (actual.Begin > expected.Begin) return Late(expected, actual);
        if (actual.Begin < expected.Begin) return Early(expected, actual);
        if (actual.Length != expected.Length) return OfOtherLength(expected, actual);
        if (!actual.Segments.SequenceEqual(expected.Segments)) return OfOtherKind(expected, actual);
        return new Finding($"{actual.Name} {Ended(actual)}; {Wanted(expected)}", Line(actual), actual.Name);
    }

    private Finding Late(PictureRow expected, PictureRow actual) =>
        _delay.Of(actual, expected.Begin) ??
        new Finding($"{actual.Name} began at {Moment.Say(actual.Begin)}, not at {Moment.Say(expected.Begin)}", Line(actual), actual.Name);

    private Finding Early(PictureRow expected, PictureRow actual)
    {
        var sentence = $"{actual.Name} began at {Moment.Say(actual.Begin)}, not at {Moment.Say(expected.Begin)}";
        // What should have been over first is the order that ends last before this one is to begin.
        var before = _expected.Rows.Where(row => row.Name != actual.Name && row.End <= expected.Begin).MaxBy(row => row.End);
        var still = before is null ? null : _actual.Rows.FirstOrDefault(row => row.Name == before.Name && row.Begin <= actual.Begin && row.End > actual.Begin);
        return still is null
            ? new Finding(sentence, Line(actual), actual.Name)
            : new Finding($"{sentence}: {still.Name} was not over yet", StartOf(actual), actual.Name);
    }

    private Finding OfOtherLength(PictureRow expected, PictureRow actual)
    {
        var sentence = $"{actual.Name} took {Moment.Say(actual.Length)}, not {Moment.Say(expected.Length)}";
        if (actual.How != expected.How)
            return new Finding($"{actual.Name} {Ended(actual)} at {Moment.Say(actual.End)}; {Wanted(expected)} at {Moment.Say(expected.End)}", Line(actual), actual.Name);
        var more = Activities.Select(activity => (Activity: activity, Time: actual.Time(activity) - expected.Time(activity))).MaxBy(more => more.Time);
        var span = more.Time > 0 ? LongestSpan(actual, more.Activity) : null;
        return span is null
            ? new Finding(sentence, Line(actual), actual.Name)
            : new Finding($"{sentence}: it {Doing(span)} from {Moment.Say(Moment.Of(span.From))} to {Moment.Say(Moment.Of(span.To))}", span.Where, actual.Name);
    }

    private Finding OfOtherKind(PictureRow expected, PictureRow actual)
    {
        var (at, activity) = FirstOtherSegment(expected, actual);
        var wanted = expected.Segments.First(segment => segment.From <= at && segment.To > at).Activity;
        var span = actual.Fact?.Spans.FirstOrDefault(span => Moment.Of(span.From) <= at && Moment.Of(span.To) > at && span.Activity == activity);
        var sentence = $"{actual.Name} {(span is null ? Word(activity) : Doing(span))} at {Moment.Say(at)}, where it should be {PictureStyle.Unicode.Marks.First(mark => mark.Activity == wanted).Meaning}";
        return new Finding(sentence, span?.Where ?? Line(actual), actual.Name);
    }

    private Finding? Duration()
    {
        if (_actual.Duration == _expected.Duration) return null;
        var sentence = $"all orders are as expected, but it was over at {Moment.Say(_actual.Duration)}, not at {Moment.Say(_expected.Duration)}";
        var last = _schedule.Spans.Where(span => span.Lane == 0 && Moment.Of(span.Span.To) == _actual.Duration && Moment.Of(span.Span.To) > Moment.Of(span.Span.From))
            .Select(span => span.Span).LastOrDefault();
        if (_actual.Duration > _expected.Duration && last is not null)
            return new Finding($"{sentence}: until then {_delay.NameOf(0)} {Doing(last)}", last.Where, null);
        var open = _actual.Rows.FirstOrDefault(row => row.End > _actual.Duration || row.How == RowEnd.Unfinished);
        return open is null
            ? new Finding(sentence, _schedule.Where, null)
            : new Finding($"{sentence}: nothing waited for {open.Name}", Line(open), open.Name);
    }

    private List<(PictureRow Expected, PictureRow Actual)> Pairs() =>
        [.. _expected.Rows.GroupBy(row => row.Name).SelectMany(rows => rows.Zip(_actual.Rows.Where(row => row.Name == rows.Key)))];

    private static long Departure(PictureRow expected, PictureRow actual) =>
        actual.Begin != expected.Begin ? Math.Min(actual.Begin, expected.Begin)
        : !actual.Segments.SequenceEqual(expected.Segments) ? FirstOtherSegment(expected, actual).At
        : actual.End;

    private static (long At, Activity? Activity) FirstOtherSegment(PictureRow expected, PictureRow actual)
    {
        foreach (var (one, other) in expected.Segments.Zip(actual.Segments))
        {
            if (one.Activity != other.Activity) return (other.From, other.Activity);
            if (one.To != other.To) return (Math.Min(one.To, other.To), actual.Segments.FirstOrDefault(segment => segment.From <= Math.Min(one.To, other.To) && segment.To > Math.Min(one.To, other.To))?.Activity);
        }
        return (Math.Min(expected.End, actual.End), actual.Segments.Count > 0 ? actual.Segments[^1].Activity : null);
    }

    private static readonly Activity?[] Activities = [Activity.Blocked, Activity.Ready, Activity.Waiting, Activity.Working];

    private static Span? LongestSpan(PictureRow row, Activity? activity) =>
        row.Fact?.Spans.Where(span => span.Activity == activity).MaxBy(span => Moment.Of(span.To) - Moment.Of(span.From));

    private SourceLine? Unstarted()
    {
        var made = _schedule.Calls.Where(call => call.Api.StartsWith("Thread..ctor", StringComparison.Ordinal)).ToList();
        var started = _schedule.Calls.Count(call => call.Api.StartsWith("Thread.Start", StringComparison.Ordinal) || call.Api.StartsWith("Thread.UnsafeStart", StringComparison.Ordinal));
        return made.Count > started ? made[started].Where : null;
    }

    private SourceLine StartOf(PictureRow row)
    {
        var handover = row.Fact is null ? null : HandoverTo(row, row.Fact.Lane);
        return handover is { Where.Line: > 0, AwaitedSince: null } ? handover.Where : Line(row);
    }

    private Handover? HandoverTo(PictureRow row, int lane) =>
        _schedule.Handovers.LastOrDefault(handover => handover.Lane == lane && Moment.Of(handover.Time) <= row.Begin);

    // The line of the call; where that is not known, the one that gave the row's lane its work.
    private SourceLine Line(PictureRow row) => row.Fact switch
    {
        null => SourceLine.Unknown,
        { Where.Line: > 0 } fact => fact.Where,
        var fact => HandoverTo(row, fact.Lane)?.Where ?? SourceLine.Unknown,
    };

    // The first row that has no other with the same begin.
    private static PictureRow? Unmatched(IEnumerable<PictureRow> rows, IEnumerable<PictureRow> others)
    {
        var begins = others.Select(row => row.Begin).ToList();
        return rows.FirstOrDefault(row => !begins.Remove(row.Begin));
    }

    private static string Times(int count) => count == 1 ? "once" : count == 2 ? "twice" : $"{count} times";

    private static string Doing(Span span) => span.What.Length > 0 ? TextWidth.Clean(span.What) : Word(span.Activity);

    private static string Word(Activity? activity) => activity switch
    {
        Activity.Working => "works",
        Activity.Waiting => "waits",
        Activity.Blocked => "is blocked",
        Activity.Ready => "is ready, with no core or pool thread free",
        _ => "does nothing",
    };

    private static string Ended(PictureRow row) => row.How switch
    {
        RowEnd.Faulted => "failed",
        RowEnd.Canceled => "was cancelled",
        RowEnd.Unfinished => "was cut off unfinished",
        _ => "was completed",
    };

    private static string Wanted(PictureRow row) => row.How switch
    {
        RowEnd.Faulted => "it should fail",
        RowEnd.Canceled => "it should be cancelled",
        RowEnd.Unfinished => "it should still be unfinished",
        _ => "it should be completed",
    };
}
