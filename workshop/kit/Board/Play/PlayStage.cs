using System.Diagnostics;
using ConcurrencyWorkshop.Exploring;
using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Running;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Board.Play;

/// <summary>
/// The scenarios of an exercise, and what a schedule does to one of them. Each state is reached by running the schedule
/// from its beginning: a simulation takes less than a millisecond and does the same each time.
/// </summary>
internal sealed class PlayStage
{
    // A test that searches in a loop would offer the same scenario many times.
    private const int MostScenarios = 12;

    // So many prefixes are tried for a shorter schedule.
    private const int MostPrefixes = 200;

    // So many steps of the main thread may have a word.
    private const int MostDropped = 30;

    private readonly List<Act> _acts = [];

    /// <summary>The scenarios, in the order of the tests, the attendee's own code first.</summary>
    internal IReadOnlyList<PlayScenario> Scenarios => [.. _acts.Select(act => act.Told)];

    /// <summary>Runs an exercise's tests only so far that each says which scenario it searches.</summary>
    /// <param name="tests">The tests.</param>
    /// <param name="wanted">Those of the exercise.</param>
    /// <param name="begins">Told before a test's first line runs.</param>
    internal static PlayStage Of(ExerciseTests tests, IReadOnlyList<TestName> wanted, Action<TestName> begins)
    {
        var stage = new PlayStage();
        var found = new List<Act>();
        var running = "";
        SimulationWatch.InsteadOfSearch = (scenario, options, isWritten) =>
        {
            if (found.Count < MostScenarios) found.Add(new Act(new PlayScenario(running, isWritten), scenario, options, TestFile(scenario)));
            // What the test wants to hear, so that it goes on to its next scenario.
            return isWritten
                ? new Exploration { Verdict = Verdict.Failed, Problem = "" }
                : new Exploration { Verdict = Verdict.Passed, IsComplete = true, Schedules = 1 };
        };
        try
        {
            tests.Run(wanted.Contains, starting: test => { running = test.Name; begins(test); }, ended: _ => { });
        }
        finally
        {
            SimulationWatch.InsteadOfSearch = null;
        }

        stage._acts.AddRange(found.OrderBy(act => act.Told.IsGiven));
        return stage;
    }

    /// <summary>One scenario by itself.</summary>
    internal static PlayStage Of(Delegate scenario)
    {
        var stage = new PlayStage();
        stage._acts.Add(new Act(new PlayScenario(scenario.Method.Name, IsGiven: false), scenario, new SimulationOptions(), ""));
        return stage;
    }

    /// <summary>Where all stand after a schedule.</summary>
    internal PlayState StateAfter(PlayRequest request) => _acts[request.Scenario].Run(act => Told(act, request));

    /// <summary>How a schedule compares with what the search finds.</summary>
    internal PlayComparison Compare(PlayRequest request) => _acts[request.Scenario].Run(act => Compared(act, request));

    private static PlayState Told(Act act, PlayRequest request)
    {
        var run = Run(act, request, out var standstill);
        if (standstill is null)
        {
            return new PlayState
            {
                Steps = run.Counterexample,
                Facts = run.Lanes,
                Ended = run.Misfit is null ? run.Verdict : null,
                Problem = run.Problem is null ? [] : [.. Pictures.Report.Problem(run)],
                Misfit = run.Misfit,
            };
        }

        return new PlayState
        {
            Lanes = [.. standstill.Lanes.Select(lane => Told(act, request, standstill, lane))],
            Steps = run.Counterexample,
            Facts = run.Lanes,
            Time = standstill.Time,
        };
    }

    private static PlayLane Told(Act act, PlayRequest request, Standstill standstill, StandingLane lane)
    {
        var can = lane.CanGoOn;
        // Whether time brings it on, only time tells.
        var letsTimePass = !can && !lane.HasEnded && standstill.HasTimer && lane.Kind != LaneKind.Main
            && Run(act, request with { Words = [.. request.Words, lane.Word] }, out _).Misfit is null;
        return new PlayLane(lane.Id, lane.Name, lane.Word, can || letsTimePass, lane.HasEnded, letsTimePass, lane.What, lane.Why, lane.Where);
    }

    private static Exploration Run(Act act, PlayRequest request, out Standstill? standstill) =>
        Following.Run(act.Scenario, act.Options, [.. request.Words], act.Learned, stops: true, request.SteersMain ? act.AllLanes : [], out standstill);

    private static PlayComparison Compared(Act act, PlayRequest request)
    {
        var played = Run(act, request, out _);
        var isBroken = played is { Verdict: Verdict.Failed, Misfit: null };
        var text = act.Follow([.. request.Words]);
        var searched = act.Searched;
        var shortest = Shortest(act, searched);
        var enough = isBroken ? Prefix(act, request.Words) : null;
        // What a player found may be shorter than what a search that stops early knows.
        if (enough is not null && (shortest is null || enough.Length <= shortest.Length)) shortest = enough;
        var shown = shortest is null ? null : act.Follow(shortest);
        return new PlayComparison
        {
            Verdict = searched.Verdict,
            Coverage = searched.Coverage,
            IsComplete = searched.IsComplete,
            Problem = searched.Problem,
            Shortest = shortest is null ? null : Words.Text(shortest),
            ShortestSteps = shortest?.Length ?? 0,
            Steps = shown?.Counterexample ?? searched.Counterexample,
            Facts = shown?.Lanes ?? searched.Lanes,
            Enough = enough is null ? null : Words.Text(enough),
            IsText = text.Misfit is null && text.Verdict == played.Verdict && text.Problem == played.Problem,
            Mistake = isBroken && Judge.MistakeOf(played, act.Code, act.Options, act.TestFile) is { } mistake
                ? [.. mistake.ToString().Split('\n')]
                : [],
        };
    }

    // The search's schedule counts steps that no word takes; its visible ones, as words, may do the same.
    private static string[]? Shortest(Act act, Exploration searched)
    {
        if (searched.Verdict != Verdict.Failed) return null;
        var visible = Following.Shown(searched.Counterexample, act.Scenario, act.Learned)
            .Select(step => searched.Lanes.First(lane => lane.Id == step.Lane)).ToList();
        // Until all threads are there that the words name, the main thread goes on by itself: its first steps have no word.
        var steps = visible.Count(lane => lane.Kind == LaneKind.Main);
        for (var dropped = steps; dropped >= Math.Max(0, steps - MostDropped); dropped--)
        {
            var left = dropped;
            if (Prefix(act, [.. visible.Where(lane => lane.Kind != LaneKind.Main || left-- <= 0).Select(lane => Words.Of(lane.Name))]) is { } found) return found;
        }

        return null;
    }

    // After the last word all goes on by itself, so that the beginning of a schedule may be enough.
    private static string[]? Prefix(Act act, IReadOnlyList<string> words)
    {
        for (var length = 0; length <= Math.Min(words.Count, MostPrefixes); length++)
            if (act.Follow([.. words.Take(length)]) is { Verdict: Verdict.Failed, Misfit: null }) return [.. words.Take(length)];
        return null;
    }

    private static string TestFile(Delegate scenario) => new StackTrace(fNeedFileInfo: true).GetFrames()
        .FirstOrDefault(frame => frame.GetMethod()?.Module == scenario.Method.Module)?.GetFileName() ?? "";

    /// <summary>One scenario with what is known of it.</summary>
    private sealed class Act(PlayScenario told, Delegate code, SimulationOptions options, string testFile)
    {
        private Scenario? _scenario;
        private HashSet<int>? _learned;
        private string[]? _allLanes;
        private Exploration? _searched;

        public PlayScenario Told => told;

        public Delegate Code => code;

        public SimulationOptions Options => options;

        public string TestFile => testFile;

        public Scenario Scenario => _scenario ??= new Scenario(code);

        public IReadOnlyCollection<int> Learned => _learned ??= Following.Learn(Scenario, options);

        /// <summary>What the search over the schedules finds; taken once.</summary>
        public Exploration Searched => _searched ??= new Explorer(Scenario, options).Explore();

        /// <summary>The names of the lanes that a run without a choice has.</summary>
        public IReadOnlyList<string> AllLanes => _allLanes ??= [.. Follow([]).Lanes.Select(lane => Words.Of(lane.Name))];

        public Exploration Follow(string[] words) => Following.Run(Scenario, options, words, Learned, stops: false, [], out _);

        /// <summary>Does something with simulations; what the engine refuses is told as every other verdict.</summary>
        public T Run<T>(Func<Act, T> what) where T : class => Simulate.Alone(() =>
        {
            try
            {
                return what(this);
            }
            catch (Refusal refusal)
            {
                var refused = new Exploration { Verdict = Verdict.NotJudged, Problem = refusal.Message };
                return typeof(T) == typeof(PlayState)
                    ? (T)(object)new PlayState { Ended = Verdict.NotJudged, Problem = [.. Pictures.Report.Problem(refused)] }
                    : (T)(object)new PlayComparison { Verdict = Verdict.NotJudged, Problem = refusal.Message };
            }
        });
    }
}
