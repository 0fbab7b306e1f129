using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Kit.Tests;

/// <summary>Writes down the facts that the engine would record, so that pictures are tested without it.</summary>
internal static class Facts
{
    public static readonly LaneFact Main = new(0, "main", LaneKind.Main, 0, -1, SourceLine.Unknown);

    public static SourceLine At(int line, string file = "TwoThreads.cs", string text = "") => new("/shop/two-threads/" + file, line, text);

    public static LaneFact Thread(int id, double created = 0, int line = 0) => new(id, $"thread {id}", LaneKind.Thread, created, 0, At(line));

    public static LaneFact Pool(int id) => new(id, $"pool {id}", LaneKind.Pool, 0, 0, SourceLine.Unknown);

    public static Span Span(double from, double to, Activity activity = Activity.Waiting, string what = "", int line = 0) => new(from, to, activity, what, At(line));

    public static LaneSpan On(int lane, double from, double to, Activity activity = Activity.Waiting, string what = "", int line = 0) =>
        new(lane, Span(from, to, activity, what, line));

    public static Row Row(string name, int lane, double begin, double end, int line, params Span[] spans) =>
        new(name, "Fetch", lane, begin, end, RowEnd.Completed, spans.Length > 0 ? spans : [Span(begin, end, line: 30)], At(line));

    public static Schedule Of(double duration, params Row[] rows) => new() { Duration = duration, Rows = rows, Lanes = [Main] };

    public static Picture Expect(double duration, params Row[] rows) => Picture.Of(Of(duration, rows));

    /// <summary>A text block as the kit writes texts, whatever newlines this file was checked out with.</summary>
    public static string Text(string text) => text.ReplaceLineEndings("\n");
}
