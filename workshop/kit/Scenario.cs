using System.Reflection;
using System.Runtime.ExceptionServices;
using ConcurrencyWorkshop.Models;
using ConcurrencyWorkshop.Recording;
using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop;

/// <summary>How one schedule of a scenario ended.</summary>
/// <param name="Problem">What went wrong; null where nothing did.</param>
/// <param name="Outcome">The result or the problem as one text, to be compared.</param>
/// <param name="Pruned">Whether it was cut short because another schedule is its equal.</param>
/// <param name="Duration">When it ended, in virtual seconds.</param>
/// <param name="Result">What the scenario returned.</param>
/// <param name="Steps">How many steps it took.</param>
internal sealed record ScenarioRun(Problem? Problem, string Outcome, bool Pruned, double Duration, object? Result, int Steps);

/// <summary>A scenario in its rewritten copy, to be run as often as one likes.</summary>
internal sealed class Scenario
{
    // Null for code of the kit's own.
    readonly RewrittenProgram? program;
    readonly Delegate code;

    /// <exception cref="Refusal">The runtime is not known, or the delegate cannot be taken into a simulation.</exception>
    public Scenario(Delegate scenario)
    {
        if (RuntimeSupport.Problem is { } problem) throw new Refusal(problem);
        program = RewrittenProgram.Of(scenario);
        Sources = program.Sources;
        code = program.Map(scenario);
        WarmUpSimulation.Settle();
    }

    /// <summary>Code of the kit's own, written as rewriting would leave it. It must not use the console.</summary>
    public Scenario(Delegate rewritten, SourceMap sources) => (code, Sources) = (rewritten, sources);

    public SourceMap Sources { get; }

    public ScenarioRun Run(SimulationOptions options, IChooser? chooser, Recorder? recorder)
    {
        Hooks.NextEpoch();
        object? result = null;
        var duration = 0.0;
        var scheduler = new Scheduler(options, chooser, recorder, Sources, program?.HasThreadStatics ?? false);
        // While the kit runs its own, the console is somebody else's.
        using (program is null ? null : CapturedConsole.Begin())
            scheduler.Run(() => Clean.Run(null, () =>
            {
                result = Call();
                // Foreground threads may keep the process alive for longer.
                duration = scheduler.Time.Seconds;
            }));
        if (scheduler.Problem is not null) duration = scheduler.Time.Seconds;
        recorder?.Flush();
        return new ScenarioRun(scheduler.Problem, scheduler.Problem?.Kind ?? Text(result), scheduler.Pruned, duration, result, scheduler.Steps);
    }

    object? Call()
    {
        switch (code)
        {
            case Action action:
                action();
                return null;
            case Func<Task> asynchronous when code.Method.ReturnType == typeof(Task):
                Await(asynchronous());
                return null;
            default:
                var result = Invoke();
                if (result is not Task task) return result;
                Await(task);
                return task.GetType().GetProperty("Result")!.GetValue(task);
        }
    }

    object? Invoke()
    {
        try
        {
            return code.DynamicInvoke();
        }
        catch (TargetInvocationException error)
        {
            ExceptionDispatchInfo.Throw(error.InnerException!);
            throw;
        }
    }

    static void Await(Task? task)
    {
        if (task is null) throw new InvalidOperationException("The scenario returned null instead of a task.");
        // As an async Main does; no thread of the attendee's is blocked by it.
        Here.Scheduler.Park(Here.Lane, StepKind.Idle, 0, "awaits the scenario", Footprint.Of(Areas.Tasks), () => task.IsCompleted);
        task.GetAwaiter().GetResult();
    }

    /// <summary>Whether a result means something outside the copy.</summary>
    public bool CanLeave(object? result) => result is null || program?.Owns(result.GetType()) != true;

    static string Text(object? result) => Convert.ToString(result, System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
