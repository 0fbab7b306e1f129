using System.Globalization;
using System.Text;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Exploring;

/// <summary>
/// The choices of one schedule, enough to run it again: which lane went on wherever more than one could.
/// As text: <c>b|Till.total;Till.count|0*12 1*3 t 0</c> — bounded or full, the fields raced for, and lane numbers with
/// how many times in a row (t: time passes).
/// </summary>
internal sealed record Choices(bool IsBounded, int[] Taken, int[] SharedFields)
{
    // Not a comma: the name of a generic collection has some.
    const char FieldSeparator = ';';

    public string ToText(Recording.SourceMap sources)
    {
        var text = new StringBuilder(IsBounded ? "b" : "f").Append('|')
            .AppendJoin(FieldSeparator, SharedFields.Select(sources.FieldName)).Append('|');
        for (var i = 0; i < Taken.Length;)
        {
            var run = 1;
            while (i + run < Taken.Length && Taken[i + run] == Taken[i]) run++;
            if (i > 0) text.Append(' ');
            text.Append(Taken[i] == Search.ClockId ? "t" : Taken[i].ToString(CultureInfo.InvariantCulture));
            if (run > 1) text.Append('*').Append(run);
            i += run;
        }
        return text.ToString();
    }

    /// <exception cref="FormatException">The text is not a schedule that the kit wrote.</exception>
    public static Choices Parse(string text, Recording.SourceMap sources)
    {
        var parts = text.Split('|');
        if (parts is not [("b" or "f") and var mode, var fields, var steps]) throw Malformed(text);
        var taken = new List<int>();
        foreach (var word in steps.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (lane, times) = word.Split('*') switch
            {
                [var only] => (only, "1"),
                [var one, var count] => (one, count),
                _ => throw Malformed(text),
            };
            if (!int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out var n)) throw Malformed(text);
            var id = Search.ClockId;
            if (lane != "t" && !int.TryParse(lane, NumberStyles.None, CultureInfo.InvariantCulture, out id)) throw Malformed(text);
            taken.AddRange(Enumerable.Repeat(id, n));
        }
        var shared = fields.Split(FieldSeparator, StringSplitOptions.RemoveEmptyEntries).Select(sources.FieldId);
        return new Choices(mode == "b", [.. taken], [.. shared]);
    }

    static FormatException Malformed(string text) =>
        new($"\"{text}\" is not a schedule. Take the one that a failed exploration gives as its FailingSchedule.");
}

/// <summary>Takes the choices of a schedule that ran before.</summary>
internal sealed class Replay(Choices choices) : IChooser
{
    readonly HashSet<int> shared = [.. choices.SharedFields];
    int next;

    public bool IsBounded => choices.IsBounded;

    /// <summary>The scenario did not offer what the schedule says.</summary>
    public bool Diverged { get; private set; }

    public bool IsShared(int field) => shared.Contains(field);

    public void FoundShared(int field) { }

    public Lane? Choose(List<Lane> ready, Lane? running, bool mayTick, List<Lane> lanes, out bool tick)
    {
        var chosen = next < choices.Taken.Length ? choices.Taken[next++] : running?.Id ?? ready[0].Id;
        tick = chosen == Search.ClockId && mayTick;
        if (tick) return null;
        var lane = ready.Find(l => l.Id == chosen);
        Diverged |= lane is null;
        return lane;
    }
}
