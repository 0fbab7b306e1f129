using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Judging;

/// <summary>The message of a mistake: the pictures, the mistake with its line, what it means and what to do next.</summary>
internal static class MistakeReport
{
    /// <summary>The message for a schedule that a check rejects; leaves the received picture beside the test's snapshot, if it has one.</summary>
    public static string Of(Mistake mistake, Schedule schedule)
    {
        var style = PictureStyle.Current;
        var next = NextStep.After(schedule.TestFile);
        var file = Snapshot(schedule);
        if (file is null || file.ReadVerified() is not { } verified) return Text([.. Heading(mistake), "", .. SchedulePicture.Of(schedule, style)], mistake, next);

        var received = Snapshots.Text(schedule);
        if (received != verified) file.WriteReceived(received);
        if (Tampering(schedule) is { } tampering)
            return Text([tampering, "", .. SchedulePicture.Of(schedule, style), "", .. Paragraph(Sentence(mistake))], mistake, next);
        // Two pictures that are the same would have a reader look for a difference.
        if (received == verified || SnapshotText.Read(verified) is not { } expected)
            return Text([.. Heading(mistake), "", .. SchedulePicture.Of(schedule, style)], mistake, next);

        var pictures = SchedulePicture.Compare(expected, schedule, null, style);
        var duration = Moment.Of(schedule.Duration);
        return duration == expected.Duration
            ? Text([.. Heading(mistake), "", .. pictures], mistake, next)
            : Text([$"Your schedule takes {Moment.Say(duration)}, not {Moment.Say(expected.Duration)}.", "", .. pictures, "", .. Paragraph(Sentence(mistake))], mistake, next);
    }

    /// <summary>The mistake, and below it the counterexample that shows it.</summary>
    public static string Of(Mistake mistake, string counterexample) => string.Join('\n',
    [
        .. Heading(mistake),
        "",
        .. Paragraph("Why it matters: " + mistake.Meaning),
        .. Paragraph("Look at: " + mistake.LookAt),
        "",
        counterexample,
    ]);

    private static string Text(IEnumerable<string> lines, Mistake mistake, string next) => string.Join('\n',
    [
        .. lines,
        "",
        .. Paragraph("Why it matters: " + mistake.Meaning),
        .. Paragraph("Look at: " + mistake.LookAt),
        "",
        .. Paragraph(next),
    ]);

    private static IEnumerable<string> Heading(Mistake mistake) => TextWidth.Wrap(Sentence(mistake), PictureBlock.Width);

    private static string Sentence(Mistake mistake) =>
        mistake.Where.Line > 0 ? $"{mistake.What} ({mistake.Where})." : mistake.What + ".";

    private static string[] Paragraph(string text) => Report.Next(text).Split('\n');

    // A test that was compiled elsewhere has no folder here, and no snapshot.
    private static SnapshotFile? Snapshot(Schedule schedule) =>
        schedule.TestMethod.Length > 0 && Directory.Exists(Path.GetDirectoryName(schedule.TestFile))
            ? new SnapshotFile(schedule.TestFile, Snapshots.Name(schedule.TestFile, schedule.TestMethod))
            : null;

    private static string? Tampering(Schedule schedule)
    {
        try
        {
            Snapshots.CheckManifest(schedule.TestFile, schedule.TestMethod);
            return null;
        }
        catch (SimulationFailedException tampering)
        {
            return tampering.Message;
        }
    }
}
