using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>Puts the attendee in the scheduler's chair of an exercise: <c>dotnet run -- play one-till</c>.</summary>
internal static class PlayShow
{
    /// <summary>Plays until the player quits.</summary>
    /// <param name="terminal">Where to draw.</param>
    /// <param name="program">The program's assembly file.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="exercises">All exercises, in order.</param>
    /// <param name="watchdogSeconds">For how long code may be silent outside a simulation.</param>
    /// <param name="linear">Whether to say everything line by line and read numbers; so it does by itself where input or output is no terminal.</param>
    /// <param name="input">Where numbers are read from; null for standard input.</param>
    /// <returns>0 where it was played, 1 where the code ended its process, 2 where there is nothing to play.</returns>
    internal static int Run(Terminal terminal, string program, string exercise, IReadOnlyList<string> exercises, int watchdogSeconds, bool linear, TextReader? input = null)
    {
        var playable = PlayableExercises.Of(program);
        if (!playable.Contains(exercise))
        {
            Nothing(terminal, exercise, [.. exercises.Where(playable.Contains)]);
            return Session.NotRunnable;
        }

        try
        {
            using var process = new PlayProcess(program, new PlayOrder([exercise]), watchdogSeconds);
            var game = new PlayGame(process, exercise);
            if (game.Scenarios.Count == 0)
            {
                terminal.Out.WriteLine($"No test of {exercise} came as far as to search schedules. What the tests say of it: dotnet run -- {exercise}");
                return Session.NotRunnable;
            }

            if (linear || input is not null || !terminal.IsInteractive || Console.IsInputRedirected) new PlayByLine(terminal, game, input ?? Console.In).Run();
            else new PlayByKeys(terminal, game).Run();
            return Session.Green;
        }
        catch (PlayEndedException ended)
        {
            terminal.Out.WriteLine(ended.Message);
            terminal.Out.WriteLine($"So there is nothing left to play with. What the tests say of it: dotnet run -- {exercise}");
            return Session.Red;
        }
    }

    private static void Nothing(Terminal terminal, string exercise, IReadOnlyList<string> playable)
    {
        terminal.Out.WriteLine($"{exercise} has no test that searches schedules: each of its tests takes the natural one,");
        terminal.Out.WriteLine("so there is nothing to play.");
        if (playable.Count == 0) terminal.Out.WriteLine("Nor is there in any other exercise here.");
        else
        {
            terminal.Out.WriteLine("These can be played:");
            foreach (var id in playable) terminal.Out.WriteLine($"  dotnet run -- play {id}");
        }
    }
}
