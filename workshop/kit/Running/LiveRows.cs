using System.Globalization;

namespace ConcurrencyWorkshop.Running;

/// <summary>The rows of a scenario that runs in real time, and how they look at a moment.</summary>
internal sealed class LiveRows
{
    private const int NameColumns = 12;

    private readonly List<Row> _rows = [];

    /// <summary>The rows' number.</summary>
    internal int Count => _rows.Count;

    /// <summary>A row begins, or begins again.</summary>
    internal void Begin(string name, double seconds)
    {
        var row = _rows.Find(r => r.Name == name);
        if (row is null) _rows.Add(row = new Row(name));
        row.Parts.Add(new Part(seconds));
    }

    /// <summary>The row's part that began last and has not ended ends.</summary>
    internal void End(string name, double seconds)
    {
        if (_rows.Find(r => r.Name == name)?.Parts.FindLast(p => p.To is null) is { } part) part.To = seconds;
    }

    /// <summary>The scale in seconds, and a line for each row: its bar from when it began until it ended or the moment.</summary>
    /// <param name="now">The moment, in real seconds since the scenario began.</param>
    /// <param name="width">How many columns there are.</param>
    /// <param name="isUnicode">Whether bars may go beyond ASCII.</param>
    internal IReadOnlyList<string> Draw(double now, int width, bool isUnicode)
    {
        var room = Math.Max(10, width - NameColumns - 8);
        var perSecond = 10.0;
        while (now * perSecond > room) perSecond /= 2;
        var end = Column(now, perSecond);
        var lines = new List<string> { new string(' ', NameColumns) + Scale(end, perSecond) };
        foreach (var row in _rows)
        {
            var bar = new char[end];
            Array.Fill(bar, ' ');
            foreach (var part in row.Parts)
            {
                var from = Math.Min(Column(part.From, perSecond), Math.Max(0, end - 1));
                var to = Math.Clamp(Column(part.To ?? now, perSecond), from, end);
                // Real time does not tell work from waiting: a mark that stands for neither in a picture.
                Array.Fill(bar, isUnicode ? '━' : '=', from, to - from);
            }

            var last = row.Parts[^1];
            var length = ((last.To ?? now) - last.From).ToString("0.0", CultureInfo.InvariantCulture);
            lines.Add($"{Fit(row.Name)}{new string(bar).TrimEnd()} {length} s{(last.To is null ? " ..." : "")}");
        }

        return lines;
    }

    private static int Column(double seconds, double perSecond) => (int)Math.Round(seconds * perSecond);

    private static string Fit(string name) => name.Length < NameColumns ? name.PadRight(NameColumns) : name[..(NameColumns - 2)] + "~ ";

    private static string Scale(int end, double perSecond)
    {
        var step = 1;
        while (step * perSecond < 5) step *= 2;
        var scale = "";
        for (var second = 0; Column(second, perSecond) <= end; second += step)
            scale = scale.PadRight(Column(second, perSecond)) + $"{second}s";
        return scale;
    }

    private sealed record Row(string Name)
    {
        public List<Part> Parts { get; } = [];
    }

    private sealed class Part(double from)
    {
        public double From => from;

        public double? To { get; set; }
    }
}
