using ConcurrencyWorkshop.Exploring;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>A game as it stands: which scenario, which schedule so far, and where that leads. Knows no terminal.</summary>
internal sealed class PlayGame
{
    private readonly PlayProcess _process;
    private readonly List<string> _words = [];
    private PlayComparison? _comparison;

    /// <summary>Begins with an exercise's first scenario.</summary>
    /// <exception cref="PlayEndedException">The code ended the process, or does not come back.</exception>
    internal PlayGame(PlayProcess process, string exercise)
    {
        _process = process;
        Exercise = exercise;
        Scenarios = process.Scenarios();
        State = new PlayState();
        if (Scenarios.Count > 0) Refresh();
    }

    /// <summary>The exercise.</summary>
    internal string Exercise { get; }

    /// <summary>What can be played.</summary>
    internal IReadOnlyList<PlayScenario> Scenarios { get; }

    /// <summary>The number of the one that is played, from 0.</summary>
    internal int Number { get; private set; }

    /// <summary>The one that is played.</summary>
    internal PlayScenario Scenario => Scenarios[Number];

    /// <summary>Whether the main thread waits to be chosen, too.</summary>
    internal bool SteersMain { get; private set; }

    /// <summary>Where all stand.</summary>
    internal PlayState State { get; private set; }

    /// <summary>How many steps were chosen.</summary>
    internal int Steps => _words.Count;

    /// <summary>The schedule so far as text.</summary>
    internal string Schedule => Words.Text(_words);

    /// <summary>The steps taken, each with the number of the word that took it; null where a thread went on by itself.</summary>
    internal IReadOnlyList<(int? Number, Step Step)> Taken
    {
        get
        {
            var taken = new List<(int?, Step)>();
            var next = 0;
            foreach (var step in State.Steps)
            {
                var isChosen = next < _words.Count && State.Facts.FirstOrDefault(fact => fact.Id == step.Lane) is { } lane && Words.Of(lane.Name) == _words[next];
                taken.Add((isChosen ? ++next : null, step));
            }

            return taken;
        }
    }

    /// <summary>Whether there is nothing left to choose.</summary>
    internal bool IsOver => State.Ended is not null || State.Misfit is not null;

    /// <summary>Whether the code is broken.</summary>
    internal bool IsBroken => State.Ended == Verdict.Failed;

    /// <summary>Whether the last move changed what had been played before it.</summary>
    internal bool BeganAnew { get; private set; }

    /// <summary>The lanes that may be chosen, now or later, in order of creation.</summary>
    internal IReadOnlyList<PlayLane> Seats => [.. State.Lanes.Where(lane => !IsMain(lane) || SteersMain)];

    /// <summary>The main thread; null where the scenario is over.</summary>
    internal PlayLane? Main => State.Lanes.FirstOrDefault(IsMain);

    /// <summary>
    /// The number by which a lane is chosen: that of its word, where that is a number, or else the next one that is
    /// free. The main thread is 0.
    /// </summary>
    internal int NumberOf(PlayLane lane)
    {
        if (IsMain(lane)) return 0;
        if (int.TryParse(lane.Word, out var own)) return own;
        var taken = State.Lanes.Select(other => int.TryParse(other.Word, out var number) ? number : 0).ToHashSet();
        var next = 0;
        foreach (var other in State.Lanes.Where(other => !IsMain(other) && !int.TryParse(other.Word, out _)))
        {
            do next++; while (taken.Contains(next));
            if (other.Id == lane.Id) break;
        }

        return next;
    }

    /// <summary>The lane that a number or a word of the schedule's form names; null where there is none.</summary>
    internal PlayLane? Find(string named) =>
        Seats.FirstOrDefault(lane => int.TryParse(named, out var number) && NumberOf(lane) == number)
        ?? Seats.FirstOrDefault(lane => lane.Word.Equals(named, StringComparison.OrdinalIgnoreCase));

    /// <summary>Lets a lane go on for a step.</summary>
    internal void Take(PlayLane lane)
    {
        var before = State.Steps;
        _words.Add(lane.Word);
        Refresh();
        // A thread that no word named went on by itself where time passed; named, it waits for its turn.
        BeganAnew = !before.SequenceEqual(State.Steps.Take(before.Count));
    }

    /// <summary>Takes the last step back; false where there is none.</summary>
    internal bool Back()
    {
        if (_words.Count == 0) return false;
        _words.RemoveAt(_words.Count - 1);
        Refresh();
        return true;
    }

    /// <summary>Begins the scenario anew.</summary>
    internal void Restart()
    {
        _words.Clear();
        Refresh();
    }

    /// <summary>Goes over to the next scenario.</summary>
    internal void Switch()
    {
        Number = (Number + 1) % Scenarios.Count;
        SteersMain = false;
        Restart();
    }

    /// <summary>Has the main thread wait to be chosen, or go on by itself again; the scenario begins anew.</summary>
    internal void SteerMain()
    {
        SteersMain = !SteersMain;
        Restart();
    }

    /// <summary>How the schedule compares with the shortest one known.</summary>
    internal PlayComparison Compare() => _comparison ??= _process.Compare(Request);

    /// <summary>Whether a lane is the main thread, which goes on by itself unless it is steered.</summary>
    internal static bool IsMain(PlayLane lane) => lane.Id == 0;

    private PlayRequest Request => new(Number, SteersMain, [.. _words]);

    private void Refresh()
    {
        BeganAnew = false;
        _comparison = null;
        State = _process.StateAfter(Request);
    }
}
