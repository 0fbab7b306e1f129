using System.Text.Json;
using ConcurrencyWorkshop.Board.Report;
using ConcurrencyWorkshop.Running;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>What a process that runs the attendee's code is started for; its first line.</summary>
/// <param name="Exercises">The exercises, in order.</param>
/// <param name="IsReport">Whether to run all their tests for a report, rather than to be played with.</param>
/// <param name="Done">The ids of the tests that an earlier process ran.</param>
internal sealed record PlayOrder(IReadOnlyList<string> Exercises, bool IsReport = false, IReadOnlyList<string>? Done = null);

/// <summary>What the player's process asks of the one that runs the attendee's code.</summary>
/// <param name="Scenario">Which scenario, by its number.</param>
/// <param name="SteersMain">Whether the main thread, too, goes on only where a word names it.</param>
/// <param name="Words">The schedule so far, one word for each step.</param>
/// <param name="Compares">Whether to say how the schedule compares with the shortest one known, instead of where all stand.</param>
internal sealed record PlayRequest(int Scenario, bool SteersMain, IReadOnlyList<string> Words, bool Compares = false);

/// <summary>What the process that runs the attendee's code answers; all but one of its parts say nothing.</summary>
internal sealed record PlayAnswer
{
    /// <summary>What can be played; the first answer, unasked.</summary>
    public IReadOnlyList<PlayScenario>? Scenarios { get; init; }

    /// <summary>Where all stand.</summary>
    public PlayState? State { get; init; }

    /// <summary>How a schedule compares.</summary>
    public PlayComparison? Comparison { get; init; }

    /// <summary>A test begins.</summary>
    public TestName? Begins { get; init; }

    /// <summary>What became of a test, for a report.</summary>
    public ReportTest? Test { get; init; }

    /// <summary>All tests of a report were run.</summary>
    public bool IsDone { get; init; }

    /// <summary>A simulation is under way: silence is no hang.</summary>
    public bool IsSimulating { get; init; }

    /// <summary>An exception that nobody caught ends the process.</summary>
    public string? Unhandled { get; init; }

    /// <summary>The stack of that exception.</summary>
    public string? Stack { get; init; }

    /// <summary>Whether it was thrown on a thread of the pool.</summary>
    public bool OnPool { get; init; }

    /// <summary>The code ends the process with this exit code.</summary>
    public int? Exiting { get; init; }
}

/// <summary>A scenario that can be played.</summary>
/// <param name="Test">The test that asks for it.</param>
/// <param name="IsGiven">Whether a written schedule is to break it: then its code is given, not the attendee's.</param>
internal sealed record PlayScenario(string Test, bool IsGiven);

/// <summary>Where all stand after a schedule.</summary>
internal sealed record PlayState
{
    /// <summary>The lanes, in order of creation; empty where the scenario is over.</summary>
    public IReadOnlyList<PlayLane> Lanes { get; init; } = [];

    /// <summary>The steps taken, in order.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>The lanes that took them.</summary>
    public IReadOnlyList<LaneFact> Facts { get; init; } = [];

    /// <summary>What became of it; null while there is a next step.</summary>
    public Verdict? Ended { get; init; }

    /// <summary>What went wrong, as lines; empty where nothing did.</summary>
    public IReadOnlyList<string> Problem { get; init; } = [];

    /// <summary>Why the last word cannot be followed; null where it was.</summary>
    public string? Misfit { get; init; }

    /// <summary>The time, in virtual seconds.</summary>
    public double Time { get; init; }
}

/// <summary>Where one lane stands.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">Its name: <c>thread 1</c>.</param>
/// <param name="Word">Its name in a schedule: <c>1</c>.</param>
/// <param name="Can">Whether it can be chosen.</param>
/// <param name="HasEnded">Whether it has come to its end.</param>
/// <param name="LetsTimePass">Whether time passes until it goes on.</param>
/// <param name="What">Its next step, or what it waits for.</param>
/// <param name="Why">Who stands in its way; null where nobody does.</param>
/// <param name="Where">The line at which it stands.</param>
internal sealed record PlayLane(int Id, string Name, string Word, bool Can, bool HasEnded, bool LetsTimePass, string What, string? Why, SourceLine Where);

/// <summary>How a schedule that was played compares with what the search knows.</summary>
internal sealed record PlayComparison
{
    /// <summary>What the search found.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Over what it found it: <c>all interleavings (413 schedules)</c>.</summary>
    public string Coverage { get; init; } = "";

    /// <summary>Whether that is all there are.</summary>
    public bool IsComplete { get; init; }

    /// <summary>What fails, in the search's words; null where nothing does.</summary>
    public string? Problem { get; init; }

    /// <summary>The shortest schedule known that breaks the code; null where there is none, or where words cannot say it.</summary>
    public string? Shortest { get; init; }

    /// <summary>How many steps that has.</summary>
    public int ShortestSteps { get; init; }

    /// <summary>The steps of the shortest failure, in order.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>The lanes that take them.</summary>
    public IReadOnlyList<LaneFact> Facts { get; init; } = [];

    /// <summary>The beginning of the schedule played that is enough to break the code; null where it breaks nothing.</summary>
    public string? Enough { get; init; }

    /// <summary>Whether the schedule as text does the same as what was played.</summary>
    public bool IsText { get; init; }

    /// <summary>The mistake that the schedule played shows, in words; empty where it shows none that has a name.</summary>
    public IReadOnlyList<string> Mistake { get; init; } = [];
}

/// <summary>Messages as lines of JSON.</summary>
internal static class PlayLine
{
    internal static string Of<T>(T message) => JsonSerializer.Serialize(message);

    /// <summary>The message in a line; the type's default where it is none, as when a process ended in the middle of it.</summary>
    internal static T? Read<T>(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
