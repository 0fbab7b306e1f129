using System.Runtime.CompilerServices;
using ConcurrencyWorkshop.Exploring;
using ConcurrencyWorkshop.Pictures;
using ConcurrencyWorkshop.Recording;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Running;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop;

/// <summary>
/// Runs a scenario of plain C# in virtual time: once, by the natural schedule, or over all schedules.
/// The scenario may capture numbers and strings; all else it creates itself. Simulations of one process
/// run one at a time.
/// </summary>
public static class Simulate
{
    static readonly object turn = new();

    /// <summary>Runs the natural schedule: each thread runs until it blocks, then the one that has waited longest.</summary>
    /// <param name="scenario">What to run, as the main thread of a process of its own.</param>
    /// <param name="options">The virtual machine; by default 4 cores.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    /// <returns>The facts of the schedule, in virtual seconds.</returns>
    /// <exception cref="SimulationFailedException">The code threw, deadlocked, went round for ever or ended the process.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static Schedule Run(Action scenario, SimulationOptions? options = null, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") =>
        Checked(TryRun(scenario, options, testFile, testMethod));

    /// <inheritdoc cref="Run(Action, SimulationOptions?, string, string)"/>
    public static Schedule Run(Func<Task> scenario, SimulationOptions? options = null, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") =>
        Checked(TryRun(scenario, options, testFile, testMethod));

    /// <inheritdoc cref="Run(Action, SimulationOptions?, string, string)"/>
    /// <typeparam name="T">The type of the scenario's result: one of the BCL, since the simulated copy has types of its own.</typeparam>
    public static Schedule<T> Run<T>(Func<T> scenario, SimulationOptions? options = null, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") =>
        Checked((Schedule<T>)Record<T>(scenario, options, testFile, testMethod));

    /// <inheritdoc cref="Run{T}(Func{T}, SimulationOptions?, string, string)"/>
    public static Schedule<T> Run<T>(Func<Task<T>> scenario, SimulationOptions? options = null, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") =>
        Checked((Schedule<T>)Record<T>(scenario, options, testFile, testMethod));

    /// <summary>Runs the natural schedule and reports; does not throw for what the scenario does.</summary>
    /// <param name="scenario">An <see cref="Action"/>, or a function that may return a task.</param>
    /// <param name="options">The virtual machine; by default 4 cores.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    public static Schedule TryRun(Delegate scenario, SimulationOptions? options = null, [CallerFilePath] string testFile = "", [CallerMemberName] string testMethod = "") =>
        Record<object>(scenario, options, testFile, testMethod);

    /// <summary>
    /// Searches the schedules for one that fails: with no preemption, with one, then all of them, as far as
    /// the number of schedules in the options allows.
    /// </summary>
    /// <param name="scenario">What to run; it asserts what must hold.</param>
    /// <param name="options">The virtual machine and the limit of the search.</param>
    /// <returns>Over what no failure was found.</returns>
    /// <exception cref="SimulationFailedException">A schedule fails; the message shows the shortest that was found.</exception>
    /// <exception cref="NotJudgedException">The code uses something that is not simulated.</exception>
    public static Exploration Explore(Action scenario, SimulationOptions? options = null) => Checked(TryExplore(scenario, options));

    /// <inheritdoc cref="Explore(Action, SimulationOptions?)"/>
    public static Exploration Explore(Func<Task> scenario, SimulationOptions? options = null) => Checked(TryExplore(scenario, options));

    /// <summary>Searches the schedules and reports; does not throw for what the scenario does.</summary>
    /// <param name="scenario">An <see cref="Action"/>, or a function that may return a task.</param>
    /// <param name="options">The virtual machine and the limit of the search.</param>
    public static Exploration TryExplore(Delegate scenario, SimulationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (Live.IsOn) Live.Execute(RewrittenProgram.Live(scenario).Map(scenario));
        if (SimulationWatch.InsteadOfSearch is { } instead) return instead(scenario, options ?? new(), false);
        return Judge(scenario, target => Noted(new Explorer(target, options ?? new()).Explore()), NotJudged);
    }

    /// <summary>Runs the one schedule that <see cref="Exploration.FailingSchedule"/> named; throws if it fails again.</summary>
    /// <param name="scenario">The scenario that was explored.</param>
    /// <param name="schedule">The schedule as text.</param>
    /// <param name="options">The options it was explored with.</param>
    /// <exception cref="FormatException">The text is not a schedule.</exception>
    /// <exception cref="SimulationFailedException">The schedule fails; the message shows it.</exception>
    public static Exploration Replay(Action scenario, string schedule, SimulationOptions? options = null) => Checked(TryReplay(scenario, schedule, options));

    /// <inheritdoc cref="Replay(Action, string, SimulationOptions?)"/>
    public static Exploration Replay(Func<Task> scenario, string schedule, SimulationOptions? options = null) => Checked(TryReplay(scenario, schedule, options));

    /// <summary>Runs the one schedule that the text names and reports.</summary>
    /// <param name="scenario">The scenario that was explored.</param>
    /// <param name="schedule">The schedule as text.</param>
    /// <param name="options">The options it was explored with.</param>
    /// <exception cref="FormatException">The text is not a schedule.</exception>
    public static Exploration TryReplay(Delegate scenario, string schedule, SimulationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Judge(scenario, target =>
        {
            var run = Explorer.Again(target, options ?? new(), Choices.Parse(schedule, target.Sources), out var recorder);
            return new Exploration
            {
                Verdict = run.Problem?.Verdict ?? Verdict.Passed,
                Problem = run.Problem?.Text,
                Where = target.Sources.Line(run.Problem?.Site ?? 0),
                Schedules = 1,
                Counterexample = recorder.Steps,
                Lanes = recorder.Lanes,
                FailingSchedule = run.Problem is null ? null : schedule,
                Outcomes = [run.Outcome],
            };
        }, NotJudged);
    }

    /// <summary>
    /// Runs the one schedule that a text names, step by step: <c>1 2 2 1</c> lets thread 1 take a step, then thread 2 two.
    /// A step is an access to memory that threads race for, or a synchronization; all else goes on by itself.
    /// <c>1*3</c> stands for three steps, <c>main</c> for the main thread, <c>pool1</c> for a worker of the pool.
    /// </summary>
    /// <param name="scenario">An <see cref="Action"/>, or a function that may return a task.</param>
    /// <param name="schedule">The schedule; where it ends, the natural order goes on.</param>
    /// <param name="options">The virtual machine.</param>
    /// <returns>How the scenario ended, and the steps that the schedule took.</returns>
    /// <exception cref="FormatException">The text is not a schedule.</exception>
    public static Exploration TryFollow(Delegate scenario, string schedule, SimulationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (Live.IsOn) return new Exploration { Verdict = Verdict.NotJudged, Problem = "In real time nobody can say which thread goes on." };
        if (SimulationWatch.InsteadOfSearch is { } instead) return instead(scenario, options ?? new(), true);
        return Judge(scenario, target => Followed(Following.Run(target, options ?? new(), schedule)), NotJudged);
    }

    /// <summary>Does something with simulations while no other one of this process is under way.</summary>
    internal static T Alone<T>(Func<T> what)
    {
        RefuseWithin();
        lock (turn)
        {
            using var underWay = SimulationWatch.Enter();
            WarmUpSimulation.Settle();
            Affinity.Choose();
            return what();
        }
    }

    static Schedule<T> Record<T>(Delegate scenario, SimulationOptions? options, string testFile, string testMethod)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (Live.IsOn) Live.Execute(RewrittenProgram.Live(scenario).Map(scenario));
        return Judge(
            scenario,
            target => Noted(Record<T>(target, options ?? new(), testFile, testMethod)),
            problem => new Schedule<T> { Verdict = Verdict.NotJudged, Problem = problem, TestFile = testFile, TestMethod = testMethod });
    }

    /// <summary>Runs the natural schedule of a scenario whose turn it is.</summary>
    internal static Schedule<T> Record<T>(Scenario target, SimulationOptions options, string testFile, string testMethod)
    {
        var recorder = new Recorder(tracesSteps: false);
        var run = target.Run(options, chooser: null, recorder);
        var leaves = target.CanLeave(run.Result);
        if (run.Problem is null && !leaves && typeof(T) != typeof(object))
            throw new Refusal($"The scenario returns {run.Result!.GetType().Name}, a type of its own: it means nothing outside the simulation. Return a string or an array of strings, or assert inside the scenario.");
        return new Schedule<T>
        {
            Verdict = run.Problem?.Verdict ?? Verdict.Passed,
            Problem = run.Problem?.Text,
            Where = target.Sources.Line(run.Problem?.Site ?? 0),
            Error = run.Problem?.Error is { } error && error is not Refusal && target.CanLeave(error) ? error : null,
            Duration = run.Duration,
            ResultObject = leaves ? run.Result : run.Result!.ToString(),
            Rows = recorder.Rows,
            Lanes = recorder.Lanes,
            Spans = recorder.Spans,
            Calls = recorder.Calls,
            Handovers = recorder.Handovers,
            Output = recorder.Output,
            TestFile = testFile,
            TestMethod = testMethod,
        };
    }

    // In its turn: what it does is all that the process simulates.
    static T Judge<T>(Delegate scenario, Func<Scenario, T> judge, Func<string, T> notJudged)
    {
        RefuseWithin();
        Rewrite(scenario);
        lock (turn)
        {
            using var underWay = SimulationWatch.Enter();
            try
            {
                Affinity.Choose();
                return judge(new Scenario(scenario));
            }
            catch (Refusal refusal)
            {
                return notJudged(refusal.Message);
            }
        }
    }

    // Another test may simulate meanwhile; its code is its own.
    static void Rewrite(Delegate scenario)
    {
        using var underWay = SimulationWatch.Enter();
        try
        {
            _ = RewrittenProgram.Of(scenario);
        }
        catch (Exception)
        {
            // It is thrown again where the scenario is taken into its copy, and told there.
        }
    }

    static void RefuseWithin()
    {
        if (Lane.Current is not null)
            throw new Refusal("Simulate is called inside a simulation. Call the code under test there, and Simulate only from the test.");
    }

    static Exploration NotJudged(string problem) => new() { Verdict = Verdict.NotJudged, Problem = problem };

    static Schedule<T> Noted<T>(Schedule<T> schedule)
    {
        SimulationWatch.ScheduleRecorded?.Invoke(schedule);
        return schedule;
    }

    static Exploration Noted(Exploration exploration)
    {
        SimulationWatch.ExplorationEnded?.Invoke(exploration);
        return exploration;
    }

    static Exploration Followed(Exploration exploration)
    {
        SimulationWatch.ScheduleFollowed?.Invoke(exploration);
        return Noted(exploration);
    }

    static TSchedule Checked<TSchedule>(TSchedule schedule) where TSchedule : Schedule => schedule.Verdict switch
    {
        Verdict.Failed => throw new SimulationFailedException(Report.Of(schedule)),
        Verdict.NotJudged => throw new NotJudgedException(Report.Of(schedule)),
        _ => schedule,
    };

    static Exploration Checked(Exploration exploration) => exploration.Verdict switch
    {
        Verdict.Failed => throw new SimulationFailedException(Report.Of(exploration)),
        Verdict.NotJudged => throw new NotJudgedException(Report.Of(exploration)),
        _ => exploration,
    };
}
