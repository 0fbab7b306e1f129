namespace ConcurrencyWorkshop.Running;

/// <summary>Why a worker did not come to its end, in words, and the stack on which it happened.</summary>
/// <param name="Message">What happened, where, and what to do.</param>
/// <param name="Stack">The stack, as text; null where it is not known.</param>
internal sealed record Fault(string Message, string? Stack)
{
    /// <summary>The code was silent for too long.</summary>
    /// <param name="seconds">For how long.</param>
    /// <param name="test">The test that runs; null where none had begun.</param>
    internal static Fault Silent(int seconds, string? test) => new(
        $"""
        {test ?? "Code that runs before any test, a module initializer,"} made no progress for {seconds} s outside a simulation:
        an endless loop, a deadlock, or a wait for something that never comes.
        (This is the watchdog for code that runs without a simulation;
        --watchdog {seconds * 2} gives it more time.)
        """, null);

    /// <summary>The process ended before its tests did.</summary>
    /// <param name="last">Its last report.</param>
    /// <param name="code">Its exit code.</param>
    /// <param name="errors">What it and the runtime wrote on standard error.</param>
    internal static Fault Ended(WorkerReport? last, int code, string errors)
    {
        switch (last)
        {
            case { Kind: ReportKind.Unhandled, OnPool: true }:
                return new($"""
                    An unhandled exception on a pool thread would end the process:
                    {last.Text}{At(last.Stack)}
                    Nobody awaits what it ran (async void, ThreadPool.QueueUserWorkItem):
                    catch it there, or return a Task that is awaited.
                    """, last.Stack);
            case { Kind: ReportKind.Unhandled }:
                return new($"""
                    An unhandled exception on a raw thread would end the process:
                    {last.Text}{At(last.Stack)}
                    A thread's exception reaches nobody: catch it in the thread and hand it to
                    whoever joins it.
                    """, last.Stack);
            case { Kind: ReportKind.Exiting }:
                return new($"""
                    The code ended the process with exit code {last.Code} (Environment.Exit).
                    Nobody else's work gets finished then: return or throw instead.
                    """, null);
        }

        if (Find(errors, "Stack overflow") is { } overflow)
        {
            var method = StackText.FirstExerciseMethod(overflow);
            return new($"The stack overflowed{(method is null ? "" : $" in {method}")}: a recursion without an end.\n"
                + "No catch can stop that, it ends the process: give the recursion an end, or use\na loop.", overflow);
        }

        if (Find(errors, "Process terminated.") is { } failFast)
        {
            var said = failFast.Split('\n').Skip(1).Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0 && !l.StartsWith("at ", StringComparison.Ordinal));
            return new($"The code ended the process with Environment.FailFast{(said is null ? "" : $" (\"{said}\")")}{At(failFast)}.\n"
                + "Not even finally blocks run then: throw instead.", failFast);
        }

        var told = errors.Trim();
        return new($"The process that ran the tests ended with exit code {code}{(told.Length == 0 ? "." : $":\n{FirstLines(told, 12)}")}", told);
    }

    private static string At(string? stack) => StackText.FirstLine(stack) is { } line ? $" ({line})" : "";

    private static string? Find(string errors, string heading) =>
        errors.IndexOf(heading, StringComparison.Ordinal) is >= 0 and var at ? errors[at..] : null;

    private static string FirstLines(string text, int count) => string.Join('\n', text.Split('\n').Take(count));
}
