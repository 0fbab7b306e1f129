using ConcurrencyWorkshop.Recording;

namespace ConcurrencyWorkshop.Exploring;

/// <summary>Runs a scenario by a written schedule.</summary>
internal static class Following
{
    // Enough to see what lanes race for, which decides what a step is.
    const int SchedulesToLearn = 400;

    /// <summary>Runs the scenario by the schedule.</summary>
    /// <exception cref="FormatException">The text is not a schedule.</exception>
    public static Exploration Run(Scenario scenario, SimulationOptions options, string schedule)
    {
        var words = Words.Parse(schedule);
        return Run(scenario, options, words, Learn(scenario, options), stops: false, [], out _);
    }

    /// <summary>Runs the scenario by the schedule, and on to the end or only until nobody goes on by himself.</summary>
    /// <param name="scenario">What to run.</param>
    /// <param name="options">The virtual machine.</param>
    /// <param name="words">The lanes' names, one for each step.</param>
    /// <param name="learned">What lanes race for, as <see cref="Learn"/> found it.</param>
    /// <param name="stops">Whether all stand still after the last word.</param>
    /// <param name="alsoNamed">Lanes that do not go on by themselves although no word names them yet.</param>
    /// <param name="standstill">Where all stood then; null where the scenario was over.</param>
    public static Exploration Run(Scenario scenario, SimulationOptions options, string[] words, IEnumerable<int> learned, bool stops, IReadOnlyList<string> alsoNamed, out Standstill? standstill)
    {
        HashSet<int> shared = [.. learned];
        while (true)
        {
            var recorder = new Recorder(tracesSteps: true);
            var follower = new Follower(words, shared, scenario.Sources, stops, alsoNamed);
            var run = scenario.Run(options, follower, recorder);
            if (follower.Found.Count > 0)
            {
                // A path that the search has not come to: now it is known what is raced for there.
                shared.UnionWith(follower.Found);
                continue;
            }
            standstill = follower.Standstill;
            return Told(scenario, shared, words, follower, run, recorder);
        }
    }

    /// <summary>The steps that a word of a schedule takes.</summary>
    public static IEnumerable<Step> Shown(IEnumerable<Step> steps, Scenario scenario, IEnumerable<int> shared)
    {
        var names = shared.Select(scenario.Sources.FieldName).ToHashSet(StringComparer.Ordinal);
        return steps.Where(step => IsShown(step, names));
    }

    /// <summary>The fields that lanes race for, as far as a short search shows it.</summary>
    public static HashSet<int> Learn(Scenario scenario, SimulationOptions options)
    {
        var explorer = new Explorer(scenario, options with { MaxSchedules = Math.Min(options.MaxSchedules, SchedulesToLearn), CollectOutcomes = true });
        explorer.Explore();
        return [.. explorer.SharedFields];
    }

    static Exploration Told(Scenario scenario, HashSet<int> shared, string[] words, Follower follower, ScenarioRun run, Recorder recorder)
    {
        var names = shared.Select(scenario.Sources.FieldName).ToHashSet(StringComparer.Ordinal);
        var misfit = follower.Misfit ?? Unknown(words, follower.Followed, recorder.Lanes) ?? Rest(words, follower.Followed, run);
        return new Exploration
        {
            Verdict = run.Problem?.Verdict ?? Verdict.Passed,
            Problem = run.Problem?.Text,
            Where = scenario.Sources.Line(run.Problem?.Site ?? 0),
            Schedules = 1,
            Counterexample = [.. recorder.Steps.Where(step => IsShown(step, names))],
            Lanes = recorder.Lanes,
            FailingSchedule = run.Problem is null ? null : Words.Text(words[..follower.Followed]),
            Misfit = misfit,
            Followed = follower.Followed,
            Outcomes = [run.Outcome],
        };
    }

    // Who never came is told first: else a wrong name looks like a step too many.
    static string? Unknown(string[] words, int followed, IReadOnlyList<LaneFact> lanes)
    {
        var word = Array.FindIndex(words, followed, name => lanes.All(lane => Words.Of(lane.Name) != name));
        return word < 0 ? null : Words.NoSuchLane(word, words[word], lanes.Select(lane => lane.Name));
    }

    static string? Rest(string[] words, int followed, ScenarioRun run)
    {
        var left = words[followed..];
        // In a deadlock a word may name a thread that waits; after the end there is none to name.
        if (left.Length == 0 || run.Problem?.Kind == "deadlock") return null;
        var (end, rest) = (followed == 1 ? "1 step" : $"{followed} steps", $"{left.Length} more {(left.Length == 1 ? "is" : "are")} written");
        return run.Problem is not null
            ? $"The schedule goes on after the end: it is over after {end}, and {rest}. Leave out the rest ({Words.Text(left)})"
            : $"The schedule goes on after the end: all threads have ended after {end}, and {rest} ({Words.Text(left)})";
    }

    // One word, one step: private memory and what goes on by itself stay out.
    static bool IsShown(Step step, HashSet<string> raced)
    {
        if (step.Lane < 0 || step.What == "ends" || !Follower.IsSynchronization(step.What)) return false;
        var space = step.What.IndexOf(' ');
        var isAccess = space > 0 && step.What[..space] is "reads" or "writes" or "changes";
        return !isAccess || raced.Contains(step.What[(space + 1)..]);
    }
}
