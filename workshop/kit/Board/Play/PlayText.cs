using System.Globalization;
using ConcurrencyWorkshop.Pictures;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>What is said of a game, in sentences: the same on the drawn page and line by line.</summary>
internal static class PlayText
{
    /// <summary>The page of help.</summary>
    /// <param name="byKeys">Whether keys are pressed, rather than lines typed.</param>
    internal static IEnumerable<string> Help(bool byKeys) =>
    [
        "You are the scheduler. Every thread stands before its next step; you say which",
        "one goes on, and try to bring the code to a wrong result, an exception or a",
        "deadlock. A step is an access to memory that threads race for, or a",
        "synchronization; all else goes on by itself, and so does the main thread.",
        "Where a thread waits for time, choosing it lets time pass.",
        "",
        .. byKeys
            ? (string[])["  1 to 9          that thread goes on", "  Up, Down        choose a thread", "  Enter, Right    the chosen thread goes on", "  Backspace, Left step back (also: u)"]
            : ["  1, 2, 3 ...     that thread goes on; several at once: 1 2 2*3", "  b               step back"],
        "  r               begin again",
        "  s               the schedule as text, for the races exercises",
        "  x               give up: what the search knows",
        "  t               the next of this exercise's tests",
        "  m               the main thread waits to be chosen too, or goes on by itself",
        "  h, ?            this page",
        "  q               quit",
    ];

    /// <summary>What is played.</summary>
    internal static string Title(PlayGame game)
    {
        var which = game.Scenarios.Count == 1 ? "" : $" {game.Number + 1} of {game.Scenarios.Count}";
        return $"play {game.Exercise}{which}, {(game.Scenario.IsGiven ? "given code, made to be broken" : "your code")}: {TextWidth.Clean(game.Scenario.Test)}";
    }

    /// <summary>A lane's next step, or what it waits for and why.</summary>
    internal static string Next(PlayLane lane)
    {
        var what = TextWidth.Clean(lane.What);
        if (lane.HasEnded) return "has ended";
        if (lane.LetsTimePass) return $"{what}: choosing it lets time pass";
        if (lane.Can) return Going(what);
        return lane.Why is { } why ? $"cannot go on: {what}, {TextWidth.Clean(why)}" : $"cannot go on: {what}";
    }

    /// <summary>What one step did: <c>reads Till.Total: 0</c>, and beside a line that names it <c>reads 0</c>.</summary>
    internal static string Effect(Step step, string ellipsis, bool isBesideLine)
    {
        var what = TextWidth.Clean(step.What);
        if (step.Value is null) return Going(what);
        var value = TextWidth.Shorten(TextWidth.Clean(step.Value), 24, ellipsis);
        var member = what[(what.LastIndexOfAny([' ', '.']) + 1)..];
        return isBesideLine && member.Length > 0 && step.Where.Text.Contains(member, StringComparison.Ordinal) ? $"{what.Split(' ')[0]} {value}" : $"{what}: {value}";
    }

    // What a lane waits for until it can go on is, when it does, over.
    private static string Going(string what) =>
        !what.StartsWith("waits ", StringComparison.Ordinal) ? what
        : what.StartsWith("waits for the ", StringComparison.Ordinal) && (what.Contains("lock", StringComparison.Ordinal) || what.Contains("semaphore", StringComparison.Ordinal))
            ? "takes " + what["waits for ".Length..].Split(" after ")[0]
            : $"{what}: that is over";

    /// <summary>What the main thread does meanwhile; null where it is chosen as the others are, or has ended.</summary>
    internal static string? Main(PlayGame game) =>
        game.SteersMain || game.Main is not { HasEnded: false } main ? null
        : $"main goes on by itself; now it {TextWidth.Clean(main.What)}{At(main.Where)}.";

    /// <summary>That what was played has changed.</summary>
    internal const string BeganAnew = "A thread that no word named had gone on by itself meanwhile. Now that one names it, it waits for its turn, and what was played began anew.";

    /// <summary>How the scenario ended.</summary>
    internal static IEnumerable<string> Ending(PlayGame game)
    {
        var steps = game.Steps == 1 ? "1 step" : $"{game.Steps} steps";
        if (game.State.Misfit is { } misfit) return [$"That cannot be. {misfit}."];
        return game.State.Ended switch
        {
            Verdict.Failed => [$"Broken, after {steps}.", .. game.State.Problem],
            Verdict.Passed => [game.Steps == 0 ? "All threads came to their end by themselves: there is no step to choose." : $"All threads have ended after {steps}, and nothing is broken."],
            _ => ["Not judged.", .. game.State.Problem],
        };
    }

    /// <summary>The schedule as text, and what it is good for.</summary>
    internal static IEnumerable<string> Schedule(PlayGame game)
    {
        if (game.Steps == 0) return ["No step is chosen yet."];
        var lines = new List<string> { $"Your schedule: {game.Schedule}" };
        if (!game.Compare().IsText)
        {
            lines.Add(game.IsOver
                ? "Written down it does something else: the main thread waits for its turn only where a word names it."
                : "Written down it goes on from here by itself, in the natural order.");
        }
        else if (game.Scenario.IsGiven && game.IsBroken)
        {
            lines.Add($"Written into the exercise it does the same: const string BreakIt = \"{game.Schedule}\";");
        }

        return lines;
    }

    /// <summary>What happened, and the shortest schedule for comparison; or over what it is known that there is none.</summary>
    internal static IEnumerable<string> Comparison(PlayGame game)
    {
        var comparison = game.Compare();
        var lines = new List<string>();
        if (game.IsBroken && comparison.Mistake.Count > 0) lines.AddRange([.. comparison.Mistake, ""]);
        if (comparison.Enough is { Length: > 0 } enough && enough != game.Schedule)
            lines.Add($"Of yours this is enough: {enough} (after it all goes on by itself)");
        switch (comparison)
        {
            case { Verdict: Verdict.NotJudged }:
                lines.Add($"The search does not judge this code: {comparison.Problem}");
                break;
            case { Shortest: { Length: 0 } }:
                lines.Add("The shortest known: no word at all. Left to themselves the threads break it.");
                break;
            case { Shortest: { } shortest } when shortest == comparison.Enough:
                lines.Add(shortest == game.Schedule ? "No shorter one is known." : "No shorter one than that is known.");
                break;
            case { Shortest: { } shortest }:
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"The shortest known: {shortest} ({(comparison.ShortestSteps == 1 ? "1 step" : $"{comparison.ShortestSteps} steps")}; after it all goes on by itself)"));
                break;
            case { Verdict: Verdict.Failed }:
                lines.Add($"The search breaks it, by a schedule that words cannot say: {comparison.Problem?.Split('\n')[0]}");
                break;
            case { IsComplete: true }:
                lines.Add($"No schedule breaks it. That is proved over {comparison.Coverage}.");
                break;
            default:
                lines.Add($"The search found no schedule that breaks it, over {comparison.Coverage}; over more nothing is proved.");
                break;
        }

        if (!game.SteersMain && comparison.Shortest?.Split(' ').Any(word => word.Split('*')[0] == "main") == true)
            lines.Add("(It names the main thread: with m that waits to be chosen, too.)");
        return lines;
    }

    /// <summary>A place in brackets; empty where it is not known.</summary>
    internal static string At(SourceLine where) => where.Line > 0 ? $" ({where})" : "";

    /// <summary>A line of source with its place: <c>OneTill.cs:26: Total += amount;</c>.</summary>
    internal static string Source(SourceLine where) => where.Line == 0 ? "" : where.Text.Length == 0 ? $"{where}" : $"{where}: {TextWidth.Clean(where.Text)}";
}
