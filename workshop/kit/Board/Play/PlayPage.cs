using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>
/// A game as a page of text: a column for each thread with the steps it took and its next one. Where the columns would
/// be too narrow to read, a list.
/// </summary>
/// <param name="style">The characters.</param>
/// <param name="width">How many columns there are.</param>
/// <param name="height">How many lines there are.</param>
internal sealed class PlayPage(PictureStyle style, int width, int height)
{
    private const int Margin = 5;
    private const int Narrowest = 20;
    private const int FewestSteps = 4;

    /// <summary>The page.</summary>
    /// <param name="game">What is played.</param>
    /// <param name="chosen">The id of the thread that the cursor stands at.</param>
    /// <param name="below">What is told below, such as the help.</param>
    internal IReadOnlyList<string> Lines(PlayGame game, int chosen, IReadOnlyList<string> below)
    {
        List<string> head = [TextWidth.Shorten(PlayText.Title(game), width, style.Ellipsis), ""];
        var next = game.IsOver ? [] : Next(game, chosen);
        List<string> told = [.. next];
        if (game.BeganAnew) told.AddRange([.. Wrap(PlayText.BeganAnew), ""]);
        if (game.IsOver) told.AddRange([.. PlayText.Ending(game).SelectMany(Wrap), ""]);
        if (below.Count > 0) told.AddRange([.. below.SelectMany(Wrap), ""]);
        if (game.Steps > 0) told.AddRange(Wrap($"Schedule: {game.Schedule}"));
        told.AddRange(Wrap(game.IsOver
            ? "Backspace back  r again  s schedule  t test  ? help  q quit"
            : "1-9 go on  Backspace back  r again  s schedule  x give up  t test  ? help  q quit"));
        var room = Math.Max(FewestSteps, height - head.Count - told.Count - 1);
        return [.. head, .. Taken(game, room), .. told];
    }

    /// <summary>The lanes that have a column.</summary>
    private static List<(int Id, string Name)> Columns(PlayGame game)
    {
        var lanes = game.State.Facts.Select(fact => (fact.Id, Name: TextWidth.Clean(fact.Name))).ToList();
        return [.. lanes.Where(lane => lane.Id != 0 || game.SteersMain)];
    }

    private int Width(int lanes) => (width - Margin - 3 * (lanes - 1)) / Math.Max(1, lanes);

    private IEnumerable<string> Taken(PlayGame game, int room)
    {
        var lanes = Columns(game);
        if (lanes.Count == 0) return [];
        var isTable = Width(lanes.Count) >= Narrowest;
        var rows = game.Taken.Select(taken => isTable ? Row(lanes, taken.Step, taken.Number) : Listed(game, taken.Step, taken.Number)).ToList();
        var heading = isTable ? Heading(lanes) : [];
        // The end is where it goes wrong.
        var left = 0;
        while (left < rows.Count - 1 && heading.Count + rows.Skip(left).Sum(row => row.Count) + (left > 0 ? 1 : 0) > room) left++;
        var note = left == 0 ? Array.Empty<string>() : [$"{new string(' ', Margin)}({left} {(left == 1 ? "step" : "steps")} above)"];
        return [.. heading, .. note, .. rows.Skip(left).SelectMany(row => row), .. isTable ? (string[])[Rule(lanes.Count)] : [""]];
    }

    private List<string> Heading(List<(int Id, string Name)> lanes)
    {
        var column = Width(lanes.Count);
        return
        [
            (new string(' ', Margin) + string.Join($" {style.Divider} ", lanes.Select(lane => TextWidth.Pad(TextWidth.Shorten(lane.Name, column, style.Ellipsis), column)))).TrimEnd(),
            Rule(lanes.Count),
        ];
    }

    private string Rule(int lanes)
    {
        var cross = style.Divider == '|' ? "-+-" : "─┼─";
        return new string(' ', Margin) + string.Join(cross, Enumerable.Repeat(new string(style.Rule, Width(lanes)), lanes));
    }

    private List<string> Row(List<(int Id, string Name)> lanes, Step step, int? number)
    {
        // What the main thread does by itself leaves the columns to those who are chosen.
        if (lanes.All(lane => lane.Id != step.Lane)) return [new string(' ', Margin) + TextWidth.Shorten($"main  {PlayText.Source(step.Where)}  {PlayText.Effect(step, style.Ellipsis, isBesideLine: true)}", width - Margin, style.Ellipsis)];
        var cell = Cell(step.Where, PlayText.Effect(step, style.Ellipsis, isBesideLine: true), Width(lanes.Count));
        return Beside(lanes, cell.Count, (lane, line) => lane == step.Lane ? cell[line] : "", $"{number,Margin - 2}");
    }

    private List<string> Listed(PlayGame game, Step step, int? number)
    {
        var name = TextWidth.Clean(game.State.Facts.FirstOrDefault(fact => fact.Id == step.Lane)?.Name ?? "");
        return [.. TextWidth.Wrap($"{number,Margin - 2}  {name}: {PlayText.Effect(step, style.Ellipsis, isBesideLine: false)}   {PlayText.Source(step.Where)}", width, Margin + 2)];
    }

    // The next step of each, below its column; then who can be chosen.
    private List<string> Next(PlayGame game, int chosen)
    {
        var lines = new List<string>();
        var lanes = Columns(game);
        if (Width(lanes.Count) >= Narrowest)
        {
            var cells = lanes.ToDictionary(lane => lane.Id, lane => game.State.Lanes.FirstOrDefault(l => l.Id == lane.Id) is { } stands
                ? Cell(stands.HasEnded ? SourceLine.Unknown : stands.Where, PlayText.Next(stands), Width(lanes.Count))
                : []);
            lines.AddRange(Beside(lanes, cells.Values.Max(cell => cell.Count), (lane, line) => line < cells[lane].Count ? cells[lane][line] : "", "next"));
            lines.Add("");
            lines.AddRange(Wrap("Who goes on?  " + string.Join("   ", game.Seats.Select(lane =>
                $"{(lane.Id == chosen ? ">" : " ")}{(lane.Can ? $"[{game.NumberOf(lane)}]" : $" {game.NumberOf(lane)} ")} {TextWidth.Clean(lane.Name)}{(lane.Can ? "" : lane.HasEnded ? " (ended)" : " (waits)")}"))));
        }
        else
        {
            lines.Add("Who goes on?");
            foreach (var lane in game.Seats)
                lines.AddRange(TextWidth.Wrap($"{(lane.Id == chosen ? ">" : " ")} {(lane.Can ? $"[{game.NumberOf(lane)}]" : $" {game.NumberOf(lane)} ")} {TextWidth.Clean(lane.Name)}: {PlayText.Next(lane)}   {(lane.HasEnded ? "" : PlayText.Source(lane.Where))}".TrimEnd(), width, 7));
        }

        if (PlayText.Main(game) is { } main) lines.AddRange(Wrap(main));
        lines.Add("");
        return lines;
    }

    // The line with its number, cut to one line, and what is said of it beside it where that fits, or below.
    private List<string> Cell(SourceLine where, string said, int column)
    {
        if (where.Line == 0) return [.. TextWidth.Wrap(said, column)];
        var source = $"{where.Line}: {TextWidth.Clean(where.Text)}".TrimEnd(' ', ':');
        return TextWidth.Of(source) + 2 + TextWidth.Of(said) <= column
            ? [$"{source}  {said}"]
            : [TextWidth.Shorten(source, column, style.Ellipsis), .. TextWidth.Wrap(said, column - 2).Select(line => "  " + line)];
    }

    private List<string> Beside(List<(int Id, string Name)> lanes, int count, Func<int, int, string> cell, string label)
    {
        var column = Width(lanes.Count);
        return [.. Enumerable.Range(0, count).Select(line =>
            ((line == 0 ? label : "").PadRight(Margin) + string.Join($" {style.Divider} ", lanes.Select(lane => TextWidth.Pad(cell(lane.Id, line), column)))).TrimEnd())];
    }

    private IEnumerable<string> Wrap(string line) => TextWidth.Wrap(line, width, 2);
}
