using System.Globalization;
using System.Text;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Report;

/// <summary>The report as one page of HTML: no script, nothing from elsewhere.</summary>
internal static class HtmlPage
{
    /// <summary>What the page begins with, by which a report is known again.</summary>
    internal const string Beginning = "<!DOCTYPE html>\n<!-- Concurrency Workshop report -->\n";

    // Where a picture or columns are drawn in text, the page has them itself.
    private static readonly char[] s_drawn = ['█', '▒', '×', '·', '─', '│'];

    /// <summary>The page.</summary>
    /// <param name="tests">All tests, in order.</param>
    /// <param name="folder">The project's folder; null where it is not known.</param>
    /// <param name="made">When it was made.</param>
    internal static string Of(IReadOnlyList<ReportTest> tests, string? folder, DateTimeOffset made)
    {
        var exercises = tests.GroupBy(test => test.Name.Exercise)
            .Select(group => new Exercise(group.Key, Path(folder, group.Key), [.. group])).ToList();
        var html = new StringBuilder(Beginning);
        html.Append("<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n");
        html.Append("<meta name=\"generator\" content=\"Concurrency Workshop\">\n<link rel=\"icon\" href=\"data:,\">\n<title>Concurrency Workshop: report</title>\n");
        html.Append($"<style>\n{HtmlStyle.Css.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#exercises\">To the exercises</a>\n");
        html.Append(HtmlStyle.Patterns.ReplaceLineEndings("\n")).Append('\n');
        Header(html, exercises, made);
        html.Append("<main id=\"exercises\">\n");
        var number = 0;
        foreach (var exercise in exercises) Section(html, exercise, ref number);
        html.Append("</main>\n<footer><p>Times in pictures are virtual seconds: every run gives the same.</p></footer>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Header(StringBuilder html, List<Exercise> exercises, DateTimeOffset made)
    {
        var date = made.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
        html.Append($"<header>\n<h1>Concurrency Workshop</h1>\n<p class=\"quiet\">Report of <time datetime=\"{made:yyyy-MM-ddTHH:mmzzz}\">{date}</time></p>\n<ul class=\"sum\">");
        foreach (var verdict in (Verdict[])[Verdict.Passed, Verdict.Failed, Verdict.NotJudged])
            if (exercises.Count(exercise => exercise.Verdict == verdict) is > 0 and var count) html.Append($"<li>{Badge(verdict, $"{count} {Word(verdict)}")}</li>");
        html.Append("</ul>\n<nav aria-label=\"Exercises\">\n");
        foreach (var stage in exercises.GroupBy(exercise => exercise.Stage))
        {
            html.Append("<div>");
            if (stage.Key.Length > 0) html.Append($"<p class=\"stage\">{Html.Text(stage.Key)}</p>");
            html.Append("<ul>");
            foreach (var exercise in stage)
                html.Append($"<li><span class=\"mark {Class(exercise.Verdict)}\" role=\"img\" aria-label=\"{Word(exercise.Verdict)}\">{Mark(exercise.Verdict)}</span> <a href=\"#{Html.Text(exercise.Anchor)}\">{Html.Text(exercise.Name)}</a></li>");
            html.Append("</ul></div>\n");
        }

        html.Append("</nav>\n</header>\n");
    }

    private static void Section(StringBuilder html, Exercise exercise, ref int number)
    {
        var seconds = exercise.Tests.Sum(test => test.Seconds).ToString("0.0", CultureInfo.InvariantCulture);
        html.Append($"<section class=\"exercise\" id=\"{Html.Text(exercise.Anchor)}\" aria-labelledby=\"{Html.Text(exercise.Anchor)}-h\">\n<div class=\"title\"><h2 id=\"{Html.Text(exercise.Anchor)}-h\">{Html.Text(exercise.Name)}</h2>{Badge(exercise.Verdict, Word(exercise.Verdict))}</div>\n");
        html.Append($"<p class=\"quiet\">{(exercise.Path.Length > 0 ? $"<code>{Html.Text(exercise.Path)}</code>, judged in " : "Judged in ")}{seconds} s</p>\n");
        foreach (var test in exercise.Tests) Test(html, test, $"p{++number}");
        html.Append("</section>\n");
    }

    private static void Test(StringBuilder html, ReportTest test, string id)
    {
        var name = test.Name.Name.Replace('_', ' ');
        html.Append("<article class=\"test\">\n");
        if (name.Length > 0) html.Append($"<div class=\"title\"><h3>{Html.Text(name)}</h3>{Badge(test.Verdict, Word(test.Verdict))}</div>\n");
        if (test.Verdict != Verdict.Passed) Said(html, test.Message);
        else if (test.Coverage is { } coverage) html.Append($"<p class=\"said\">No failure found in {Html.Text(coverage)}.</p>\n");
        List<(string Heading, ReportPicture Picture)> pictures = [];
        if (test.Expected is { } expected) pictures.Add(("Expected", expected));
        if (test.Yours is { } yours) pictures.Add(("Yours", yours));
        if (pictures.Count > 0)
        {
            var end = pictures.Max(picture => picture.Picture.End);
            html.Append("<div class=\"pictures\">\n");
            foreach (var (heading, picture) in pictures) html.Append(SvgPicture.Figure($"{id}-{heading.ToLowerInvariant()}", heading, name, picture, end));
            html.Append("</div>\n").Append(SvgPicture.Legend(pictures.Select(picture => picture.Picture)));
        }

        html.Append(StepTable.Of(test, test.Verdict == Verdict.Passed ? "How your schedule breaks it" : "The schedule that breaks it"));
        if (test.Verdict != Verdict.Passed && test.Message.Contains('\n', StringComparison.Ordinal))
            html.Append($"<details><summary>All that the test says</summary>\n<pre>{Html.Text(test.Message)}</pre></details>\n");
        html.Append("</article>\n");
    }

    // The sentences of a message; the whole of it stands below. What to type next belongs to a terminal.
    private static void Said(StringBuilder html, string message)
    {
        var paragraphs = message.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var lines = paragraphs[i].Trim('\n').Split('\n');
            if (i > 0 && (IsDrawn(lines) || lines[0].TrimStart().StartsWith("Next: ", StringComparison.Ordinal))) continue;
            // A paragraph was wrapped for a terminal; what is set in below its first line is a list.
            var isList = !lines[0].StartsWith(' ') && lines.Skip(1).Any(line => line.StartsWith("  ", StringComparison.Ordinal));
            var said = new StringBuilder();
            foreach (var line in lines)
            {
                if (line.TrimStart().StartsWith("To run just this one", StringComparison.Ordinal)) break;
                var begins = said.Length > 0 && (isList || line.TrimStart().StartsWith("Look at: ", StringComparison.Ordinal));
                said.Append(said.Length == 0 ? "" : begins ? "<br>" : " ").Append(Html.Text(line.Trim()));
            }

            if (said.Length > 0) html.Append($"<p class=\"said{(i == 0 ? " lead" : "")}\">{said}</p>\n");
        }
    }

    private static bool IsDrawn(string[] lines) =>
        lines.Any(line => line.IndexOfAny(s_drawn) >= 0) || lines[^1].EndsWith(" ran:", StringComparison.Ordinal) || lines[0].Trim() == "output";

    private static string Badge(Verdict verdict, string word) =>
        $"<span class=\"verdict {Class(verdict)}\"><span aria-hidden=\"true\">{Mark(verdict)}</span> {word}</span>";

    private static string Class(Verdict verdict) => verdict switch { Verdict.Passed => "passed", Verdict.Failed => "failed", _ => "open" };

    private static string Word(Verdict verdict) => verdict switch { Verdict.Passed => "green", Verdict.Failed => "red", _ => "not judged" };

    private static string Mark(Verdict verdict) => verdict switch { Verdict.Passed => "✔", Verdict.Failed => "✘", _ => "?" };

    private static string Path(string? folder, string exercise) =>
        exercise.Length == 0 ? "" : $"{Scaffold.FolderOf(folder, exercise)}/{Scaffold.PascalCase(exercise)}.cs";

    private sealed record Exercise(string Id, string Path, IReadOnlyList<ReportTest> Tests)
    {
        public string Name => Id.Length == 0 ? "other tests" : Id;

        // An id may hold what an address does not.
        public string Anchor => "x-" + string.Concat(Name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));

        public string Stage => Path.Split('/') is [var stage, _, _] ? stage : "";

        public Verdict Verdict => Tests.Any(test => test.Verdict == Verdict.Failed) ? Verdict.Failed
            : Tests.Any(test => test.Verdict == Verdict.NotJudged) ? Verdict.NotJudged : Verdict.Passed;
    }
}
