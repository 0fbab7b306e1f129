using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Report;

/// <summary>What a report tells of one test.</summary>
internal sealed record ReportTest(TestName Name, Verdict Verdict, string Message)
{
    /// <summary>How long it took, in real seconds.</summary>
    public double Seconds { get; init; }

    /// <summary>The picture that the test's snapshot holds; null where it has none.</summary>
    public ReportPicture? Expected { get; init; }

    /// <summary>The picture of the schedule that the test recorded first; null where it recorded none.</summary>
    public ReportPicture? Yours { get; init; }

    /// <summary>The steps of a schedule that fails, or that was written to fail.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>The lanes that took them.</summary>
    public IReadOnlyList<LaneFact> Lanes { get; init; } = [];

    /// <summary>What went wrong in that schedule; null where there is none.</summary>
    public string? Problem { get; init; }

    /// <summary>Over what no failure was found; null where nothing was searched, or one was.</summary>
    public string? Coverage { get; init; }
}

/// <summary>A picture with its notes.</summary>
/// <param name="Rows">The rows, in order.</param>
/// <param name="Duration">How long the schedule took, in microseconds of virtual time.</param>
internal sealed record ReportPicture(IReadOnlyList<ReportRow> Rows, long Duration)
{
    /// <summary>When all that is shown is over, in microseconds.</summary>
    public long End => Math.Max(Duration, Rows.Count == 0 ? 0 : Rows.Max(row => row.End));

    /// <summary>A picture for the report.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="note">What stands beside a row: its thread.</param>
    internal static ReportPicture Of(Picture picture, Func<PictureRow, string> note) =>
        new([.. picture.Rows.Select(row => new ReportRow(row.Name, note(row), row.Begin, row.End, row.How, row.Segments))], picture.Duration);
}

/// <summary>A row of a picture.</summary>
/// <param name="Name">The order's name.</param>
/// <param name="Note">The thread that made the call; empty where it is not known.</param>
/// <param name="Begin">When it began, in microseconds.</param>
/// <param name="End">When it ended, in microseconds.</param>
/// <param name="How">How it ended.</param>
/// <param name="Segments">What it did, without gaps; empty where it took no time.</param>
internal sealed record ReportRow(string Name, string Note, long Begin, long End, RowEnd How, IReadOnlyList<Segment> Segments);
