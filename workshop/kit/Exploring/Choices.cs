using System.Globalization;
using System.Text.RegularExpressions;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Exploring;

/// <summary>
/// The choices of one schedule, enough to run it again: which lane went on wherever more than one could.
/// As text: <c>b|Till.total;Till.count|0*12 1*3 t 0</c> — bounded or full, the fields raced for, and lane numbers with
/// how many times in a row (t: time passes); <c>(1 2)*40</c> is a turn that comes so many times.
/// </summary>
internal sealed partial record Choices(bool IsBounded, int[] Taken, int[] SharedFields)
{
    // Not a comma: the name of a generic collection has some.
    const char FieldSeparator = ';';

    // A schedule has some thousand; one that says more is no schedule, and would only fill the memory.
    const int MostChoices = 2_000_000;

    // Threads that go round a loop in turn repeat a few words; a longer period is not looked for.
    const int LongestPeriod = 8;

    public string ToText(Recording.SourceMap sources) =>
        $"{(IsBounded ? 'b' : 'f')}|{string.Join(FieldSeparator, SharedFields.Select(sources.FieldName))}|{string.Join(' ', Fold(Words()))}";

    List<string> Words()
    {
        var words = new List<string>();
        for (var i = 0; i < Taken.Length;)
        {
            var run = 1;
            while (i + run < Taken.Length && Taken[i + run] == Taken[i]) run++;
            var lane = Taken[i] == Search.ClockId ? "t" : Taken[i].ToString(CultureInfo.InvariantCulture);
            words.Add(run > 1 ? $"{lane}*{run}" : lane);
            i += run;
        }
        return words;
    }

    static IEnumerable<string> Fold(List<string> words)
    {
        for (var i = 0; i < words.Count;)
        {
            var (period, times) = (1, 1);
            for (var p = 2; p <= LongestPeriod && times < 3; p++) (period, times) = (p, Repeats(words, i, p));
            if (times < 3) yield return words[i++];
            else
            {
                yield return $"({string.Join(' ', words[i..(i + period)])})*{times}";
                i += period * times;
            }
        }
    }

    static int Repeats(List<string> words, int start, int period)
    {
        var end = start + period;
        while (end < words.Count && words[end] == words[end - period]) end++;
        return (end - start) / period;
    }

    /// <exception cref="FormatException">The text is not a schedule that the kit wrote.</exception>
    public static Choices Parse(string text, Recording.SourceMap sources)
    {
        var parts = text.Split('|');
        if (parts is not [("b" or "f") and var mode, var fields, var steps]) throw Malformed(text);
        var taken = new List<int>();
        foreach (var part in Part().Matches(steps).Select(match => match.Groups))
        {
            var before = taken.Count;
            foreach (var word in part["words"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(taken, word, text);
            var once = taken[before..];
            var times = part["times"].Success ? Number(part["times"].Value, text) : 1;
            if (taken.Count + (long)once.Count * times > MostChoices) throw Malformed(text);
            for (var i = 1; i < times; i++) taken.AddRange(once);
        }
        var shared = fields.Split(FieldSeparator, StringSplitOptions.RemoveEmptyEntries).Select(sources.FieldId);
        return new Choices(mode == "b", [.. taken], [.. shared]);
    }

    static void Add(List<int> taken, string word, string text)
    {
        var (lane, times) = word.Split('*') switch
        {
            [var only] => (only, 1),
            [var one, var count] => (one, Number(count, text)),
            _ => throw Malformed(text),
        };
        if (taken.Count + (long)times > MostChoices) throw Malformed(text);
        taken.AddRange(Enumerable.Repeat(lane == "t" ? Search.ClockId : Number(lane, text), times));
    }

    static int Number(string digits, string text) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Malformed(text);

    [GeneratedRegex(@"\((?<words>[^()]*)\)\*(?<times>\d+)|(?<words>[^\s]+)")]
    private static partial Regex Part();

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
