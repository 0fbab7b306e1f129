using System.Text;
using ConcurrencyWorkshop.Board.Play;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Board.Report;

/// <summary>The steps of a schedule as a table with a column for each thread; on a narrow screen as a list.</summary>
internal static class StepTable
{
    private const int MostAtStart = 20;
    private const int MostAtEnd = 60;

    /// <summary>The table; empty where there are no steps.</summary>
    internal static string Of(ReportTest test, string caption)
    {
        var steps = test.Steps.Where(step => step.Lane >= 0 && step.Where is { Line: > 0, Text: not ("{" or "}") }).ToList();
        if (steps.Count == 0) return "";
        var lanes = steps.Select(step => step.Lane).Distinct().Order()
            .Select(id => (Id: id, Name: test.Lanes.FirstOrDefault(lane => lane.Id == id)?.Name ?? $"lane {id}")).ToList();
        var files = steps.Select(step => step.Where.File).Distinct().ToList();
        var html = new StringBuilder($"<table class=\"steps\"><caption>{Html.Text(caption)}</caption>\n<thead><tr><th scope=\"col\">Step</th>");
        foreach (var lane in lanes) html.Append($"<th scope=\"col\">{Html.Text(lane.Name)}</th>");
        html.Append("</tr></thead><tbody>\n");
        var cells = Merged(steps);
        for (var i = 0; i < cells.Count; i++)
        {
            if (i == MostAtStart && cells.Count > MostAtStart + MostAtEnd + 1)
            {
                var until = cells.Count - MostAtEnd;
                html.Append($"<tr class=\"gap\"><td colspan=\"{lanes.Count + 1}\">{until - i} lines left out</td></tr>\n");
                i = until;
            }

            html.Append($"<tr><th scope=\"row\">{i + 1}</th>");
            foreach (var lane in lanes)
            {
                if (cells[i][0].Lane != lane.Id) html.Append("<td></td>");
                else html.Append($"<td data-lane=\"{Html.Text(lane.Name)}\">{Cell(cells[i], files.Count > 1)}</td>");
            }

            html.Append("</tr>\n");
        }

        return html.Append("</tbody></table>\n").ToString();
    }

    private static string Cell(List<Step> steps, bool namesFile)
    {
        var where = steps[0].Where;
        var effects = string.Join(", ", steps.Select(step => PlayText.Effect(step, "…", isBesideLine: true)).Distinct());
        return $"<code><span class=\"line\">{Html.Text(namesFile ? $"{where.File}:{where.Line}" : $"{where.Line}")}</span> {Html.Text(TextWidth.Clean(where.Text))}</code><span class=\"effect\">{Html.Text(effects)}</span>";
    }

    // What one thread did on one line before another thread or line came.
    private static List<List<Step>> Merged(List<Step> steps)
    {
        var cells = new List<List<Step>>();
        foreach (var step in steps)
        {
            if (cells.Count > 0 && cells[^1][0] is var last && last.Lane == step.Lane && last.Where == step.Where) cells[^1].Add(step);
            else cells.Add([step]);
        }

        return cells;
    }
}
