using ConcurrencyWorkshop.Recording;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Exploring;

/// <summary>
/// Searches the schedules of a scenario for one that fails: first those with no preemption, then with
/// one, then all, then (where all are too many) with two. Budgets count schedules, never time.
/// </summary>
internal sealed class Explorer(Scenario scenario, SimulationOptions options)
{
    // After the first failure with so few preemptions, how many more schedules may look for a shorter one.
    const int Polish = 200;

    // Schedules of code that spins have thousands of steps each, where others have a hundred: so many steps in
    // all are enough. A number, as the budget of schedules is, so that a slow machine finds the same.
    const long MaxSteps = 1_000_000;

    readonly Search search = new(prunes: options.Scope != SearchScope.Unpruned);
    readonly SortedSet<string> outcomes = new(StringComparer.Ordinal);
    int schedules;
    long steps;
    Failure? failure;

    /// <summary>The fields that lanes were seen to race for.</summary>
    public IReadOnlyList<int> SharedFields => search.Choices.SharedFields;

    sealed record Failure(Problem Problem, Choices Choices, int Preemptions, int Length);

    public Exploration Explore()
    {
        var covered = -1;
        var complete = false;
        foreach (var (bound, budget) in Passes())
        {
            if (IsSpent(budget)) continue;
            var finished = RunPass(bound, budget);
            if (failure is not null && !options.CollectOutcomes) break;
            if (!finished) continue;
            if (bound is { } up) covered = Math.Max(covered, up);
            else complete = true;
            if (complete) break;
        }
        return Conclude(complete, covered);
    }

    // The unbounded pass proves the most for its cost, so that it comes before two preemptions; but it may
    // use only part of the budget, lest nothing be covered at all.
    IEnumerable<(int? Bound, int Budget)> Passes()
    {
        if (options.Scope != SearchScope.Passes)
        {
            yield return (null, options.MaxSchedules);
            yield break;
        }
        yield return (0, options.MaxSchedules);
        yield return (1, options.MaxSchedules / 2);
        yield return (null, options.MaxSchedules * 3 / 4);
        yield return (1, options.MaxSchedules);
        yield return (2, options.MaxSchedules);
    }

    /// <summary>True when the pass took all its schedules.</summary>
    bool RunPass(int? bound, int budget)
    {
        search.Begin(bound);
        var polish = int.MaxValue;
        while (true)
        {
            search.Rewind();
            var run = scenario.Run(options, search, recorder: null);
            schedules++;
            steps += run.Steps;
            if (search.Diverged)
            {
                Note(new Problem(Verdict.NotJudged, "not deterministic", "The scenario did something else when the same schedule was run again: it depends on something outside it (a static of another assembly, real time, real I/O). Make it depend on nothing but its own code.", 0), search.Choices, 0);
                return false;
            }
            if (search.MustRestart)
            {
                if (IsSpent(budget)) return false;
                search.Begin(bound);
                continue;
            }
            if (!run.Pruned) outcomes.Add(run.Outcome);
            if (run.Problem is { } problem)
            {
                Note(problem, search.Choices, search.Preemptions);
                if (problem.Verdict == Verdict.NotJudged) return false;
                // Each of its like would take as long again to be told from one that ends.
                if (problem.Kind is "endless" or "endless loop" && !options.CollectOutcomes) return false;
                if (!options.CollectOutcomes && polish == int.MaxValue) polish = schedules + Polish;
            }
            if (!search.MoveNext()) return true;
            if (IsSpent(budget) || schedules >= polish) return false;
        }
    }

    bool IsSpent(int budget) => schedules >= budget || steps >= MaxSteps;

    void Note(Problem problem, Choices choices, int preemptions)
    {
        var found = new Failure(problem, choices, preemptions, choices.Taken.Length);
        if (failure is null || problem.Verdict == Verdict.NotJudged
            || (failure.Problem.Verdict != Verdict.NotJudged && (found.Preemptions, found.Length).CompareTo((failure.Preemptions, failure.Length)) < 0))
            failure = found;
    }

    Exploration Conclude(bool complete, int covered)
    {
        if (failure is null)
            return new Exploration { Verdict = Verdict.Passed, Schedules = schedules, IsComplete = complete, CoveredPreemptions = covered, Outcomes = [.. outcomes] };
        var shown = Again(scenario, options, failure.Choices, out var recorder);
        var problem = shown.Problem ?? failure.Problem;
        return new Exploration
        {
            Verdict = problem.Verdict,
            Problem = problem.Text,
            Where = scenario.Sources.Line(problem.Site),
            Schedules = schedules,
            IsComplete = complete,
            CoveredPreemptions = covered,
            Counterexample = recorder.Steps,
            Lanes = recorder.Lanes,
            Raced = failure.Choices.SharedFields.Select(scenario.Sources.FieldName).ToHashSet(StringComparer.Ordinal),
            FailingSchedule = failure.Choices.ToText(scenario.Sources),
            Outcomes = [.. outcomes],
        };
    }

    /// <summary>Runs one schedule again and writes down its steps.</summary>
    public static ScenarioRun Again(Scenario scenario, SimulationOptions options, Choices choices, out Recorder recorder)
    {
        recorder = new Recorder(tracesSteps: true);
        return scenario.Run(options, new Replay(choices), recorder);
    }
}
