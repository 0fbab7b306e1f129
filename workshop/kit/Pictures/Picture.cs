namespace ConcurrencyWorkshop.Pictures;

/// <summary>
/// What a picture shows, without how: its rows and how long the schedule took. It is what a snapshot's text is
/// made of and can be read back from it.
/// </summary>
/// <param name="Rows">The rows, in order of name, then begin.</param>
/// <param name="Duration">How long the schedule took, in microseconds of virtual time.</param>
internal sealed record Picture(IReadOnlyList<PictureRow> Rows, long Duration)
{
    /// <summary>When all that is shown is over, in microseconds: a row may outlast its scenario.</summary>
    public long End => Math.Max(Duration, Rows.Count == 0 ? 0 : Rows.Max(row => row.End));

    /// <summary>The picture of what was recorded.</summary>
    public static Picture Of(Schedule schedule) => new(
        [.. schedule.Rows.Select(PictureRow.Of)
            .OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Begin).ThenBy(row => row.End)
            // What is left to differ is what was done; the order must not depend on which lane came first.
            .ThenBy(row => string.Join(' ', row.Segments), StringComparer.Ordinal).ThenBy(row => row.How)],
        Moment.Of(schedule.Duration));
}
