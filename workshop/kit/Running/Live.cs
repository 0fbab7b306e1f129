using System.Diagnostics;
using System.Reflection;

namespace ConcurrencyWorkshop.Running;

/// <summary>
/// Runs a scenario in real time instead of simulating it: <see cref="Simulate"/> hands its scenario over where
/// <see cref="IsOn"/>, with calls of <see cref="RowBegan"/> and <see cref="RowEnded"/> around its rows.
/// </summary>
internal static class Live
{
    private static Action<WorkerReport>? s_report;
    private static long s_began;

    /// <summary>Whether this process shows a scenario in real time.</summary>
    internal static bool IsOn => s_report is not null;

    /// <summary>Whether a scenario has been shown.</summary>
    internal static bool HasRun { get; private set; }

    /// <summary>Turns the real time on.</summary>
    /// <param name="report">Told what happens.</param>
    internal static void Begin(Action<WorkerReport> report)
    {
        s_report = report;
        HasRun = false;
    }

    /// <summary>Turns the real time off.</summary>
    internal static void End() => s_report = null;

    /// <summary>Runs the scenario on this thread, in real time, and then ends the test that asked for it.</summary>
    /// <param name="scenario">A delegate without parameters; where it returns a task, that is waited for.</param>
    /// <exception cref="LiveEndedException">Always: there is no recorded schedule to judge.</exception>
    internal static void Execute(Delegate scenario)
    {
        HasRun = true;
        var context = SynchronizationContext.Current;
        // A console program has none; xunit's would change where continuations run.
        SynchronizationContext.SetSynchronizationContext(null);
        s_began = Stopwatch.GetTimestamp();
        Report(ReportKind.LiveBegan);
        Exception? error = null;
        try
        {
            if (scenario.DynamicInvoke() is Task task) task.GetAwaiter().GetResult();
        }
        catch (TargetInvocationException e)
        {
            error = e.InnerException ?? e;
        }
        catch (Exception e)
        {
            error = e;
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }

        Report(ReportKind.LiveEnded, error is null ? null : $"{error.GetType().FullName}: {error.Message}", error?.ToString());
        throw new LiveEndedException();
    }

    /// <summary>A row begins; called on the thread that runs it.</summary>
    /// <param name="name">The row's name, <c>r001</c>.</param>
    internal static void RowBegan(string name) => Report(ReportKind.RowBegan, name);

    /// <summary>A row has ended: its call returned or threw, or its task is complete.</summary>
    /// <param name="name">The row's name, as it began.</param>
    internal static void RowEnded(string name) => Report(ReportKind.RowEnded, name);

    /// <summary>The code wrote a line.</summary>
    internal static void LineWritten(string line) => Report(ReportKind.Line, line);

    private static void Report(ReportKind kind, string? text = null, string? stack = null) =>
        s_report?.Invoke(new WorkerReport(kind) { Text = text, Stack = stack, Seconds = Stopwatch.GetElapsedTime(s_began).TotalSeconds });
}

/// <summary>Ends a test whose scenario has been shown in real time.</summary>
internal sealed class LiveEndedException() : Exception("The scenario was run in real time; nothing is judged.");
