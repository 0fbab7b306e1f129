using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Judging;

/// <summary>What is said of a written schedule: that it breaks the code, or why it does not.</summary>
internal static class BreakReport
{
    /// <summary>What the schedule did, where it broke the code.</summary>
    public static string Broken(Exploration followed) => Join([.. Report.Problem(followed), "", .. Columns(followed)]);

    /// <summary>Why the schedule did not break the code, and what it did instead.</summary>
    public static string Unbroken(Exploration followed, string nudge, string testFile)
    {
        var heading = followed switch
        {
            { Misfit: { } misfit } => $"The schedule cannot be followed. {misfit}.",
            { Followed: 0 } => "The schedule names no step yet, and left to themselves the threads do no harm.",
            _ => $"The schedule breaks nothing: after its {Count(followed.Followed)} the threads went on by themselves, and the result was right.",
        };
        List<string> lines = [.. TextWidth.Wrap(heading, PictureBlock.Width), "", .. Columns(followed)];
        if (followed.Misfit is null) lines.AddRange([.. Paragraph("Think of: " + nudge), ""]);
        lines.AddRange([.. Paragraph(
            $"One word is one step: \"1 2 2\" lets thread 1 take one of the steps shown, then thread 2 two; after the last word all goes on by itself. {NextStep.After(testFile)}")]);
        return Join(lines);
    }

    /// <summary>What is written is no schedule.</summary>
    public static string Malformed(string message, string testFile) => Join([.. TextWidth.Wrap(message, PictureBlock.Width), "", .. Paragraph(NextStep.After(testFile))]);

    private static IEnumerable<string> Columns(Exploration followed)
    {
        var columns = StepColumns.Of(followed.Counterexample, followed.Lanes, PictureStyle.Current, isEach: true);
        return columns.Count == 0 ? [] : [.. columns, ""];
    }

    private static string Count(int steps) => steps == 1 ? "1 step" : $"{steps} steps";

    private static string[] Paragraph(string text) => Report.Next(text).Split('\n');

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines).TrimEnd();
}
