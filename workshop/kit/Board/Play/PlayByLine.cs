using ConcurrencyWorkshop.Exploring;
using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>
/// A game line by line, nothing drawn over: for a screen reader, and for input or output that is no terminal. One line
/// holds a number or several, <c>1 2 2*3</c>, or a letter.
/// </summary>
internal sealed class PlayByLine(Terminal terminal, PlayGame game, TextReader input)
{
    /// <summary>Plays until the player quits or the input ends.</summary>
    internal void Run()
    {
        Say(PlayText.Title(game));
        Say("h for help.");
        Ask();
        while (input.ReadLine() is { } line)
        {
            if (!Obey(line.Trim())) return;
        }

        Farewell();
    }

    private bool Obey(string line)
    {
        switch (line.ToLowerInvariant())
        {
            case "":
                Ask();
                break;
            case "q" or "quit":
                Farewell();
                return false;
            case "h" or "?" or "help":
                Say(PlayText.Help(byKeys: false));
                break;
            case "b" or "u" or "back":
                if (game.Back()) Say($"Back, after step {game.Steps}.");
                else Say("There is no step to take back.");
                Ask();
                break;
            case "r" or "again":
                game.Restart();
                Say("From the beginning.");
                Ask();
                break;
            case "s" or "schedule":
                Say(PlayText.Schedule(game));
                break;
            case "x":
                Say(PlayText.Comparison(game));
                break;
            case "t":
                game.Switch();
                Say(PlayText.Title(game));
                Ask();
                break;
            case "m":
                game.SteerMain();
                Say(game.SteersMain ? "The main thread, number 0, waits to be chosen. From the beginning." : "The main thread goes on by itself. From the beginning.");
                Ask();
                break;
            default:
                Take(line);
                break;
        }

        return true;
    }

    private void Take(string line)
    {
        string[] words;
        try
        {
            words = Words.Parse(line);
        }
        catch (FormatException)
        {
            Say($"'{TextWidth.Clean(line)}' is no number of a thread and no letter that means something. h for help.");
            return;
        }

        if (game.IsOver) Say("It is over: b for back, r to begin again, q to quit.");
        else if (TakeAll(words)) Ask();
    }

    // Whether any was taken; the first that cannot be ends it.
    private bool TakeAll(string[] words)
    {
        for (var i = 0; i < words.Length && !game.IsOver; i++)
        {
            var word = words[i];

            if (game.Find(word) is not { } lane)
            {
                Say($"There is no {word} to choose. There are: {string.Join(", ", game.Seats.Select(seat => $"{game.NumberOf(seat)} ({TextWidth.Clean(seat.Name)})"))}.");
                return i > 0;
            }

            if (!lane.Can)
            {
                Say($"{TextWidth.Clean(lane.Name)} {PlayText.Next(lane)}{PlayText.At(lane.HasEnded ? SourceLine.Unknown : lane.Where)}.");
                return i > 0;
            }

            var before = game.State.Steps.Count;
            game.Take(lane);
            if (game.BeganAnew) (before, _) = (0, Said(PlayText.BeganAnew));
            foreach (var (number, step) in game.Taken.Skip(before))
                Say($"{(number is null ? "By itself" : $"Step {number}")}: {NameOf(step.Lane)} {PlayText.Effect(step, "...", isBesideLine: false)}. {PlayText.Source(step.Where)}".TrimEnd());
        }

        return true;
    }

    // Where all stand, or how it ended.
    private void Ask()
    {
        if (game.IsOver)
        {
            Say(PlayText.Ending(game));
            Say(PlayText.Comparison(game));
            Say(PlayText.Schedule(game));
            Say("b back, r again, t next test, q quit.");
            return;
        }

        Say("Who goes on?");
        foreach (var lane in game.Seats)
            Say($"{game.NumberOf(lane)}: {TextWidth.Clean(lane.Name)} {PlayText.Next(lane)}. {(lane.HasEnded ? "" : PlayText.Source(lane.Where))}".TrimEnd());
        if (PlayText.Main(game) is { } main) Say(main);
    }

    private void Farewell()
    {
        if (game.Steps > 0) Say(PlayText.Schedule(game));
    }

    private string NameOf(int lane) => TextWidth.Clean(game.State.Facts.FirstOrDefault(fact => fact.Id == lane)?.Name ?? "a thread");

    private bool Said(string text)
    {
        Say(text);
        return true;
    }

    // Not wrapped: a screen reader, and a pipe, does that better.
    private void Say(string text) => terminal.Out.WriteLine(terminal.IsUnicode ? text : Ascii(text));

    private void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines) Say(line);
    }

    private static string Ascii(string text) => text.Replace("…", "...", StringComparison.Ordinal);
}
