using System.Text;
using ConcurrencyWorkshop.Recording;

namespace ConcurrencyWorkshop.Scheduling;

/// <summary>What is said of a schedule that did not end well.</summary>
internal sealed partial class Scheduler
{
    Problem Deadlock()
    {
        var spins = Lanes.Exists(l => !l.Done && l.Step == StepKind.Spin);
        var text = new StringBuilder(spins
            ? "stuck: a loop goes round for ever and nobody is left to change what it waits for"
            : "deadlock: no thread can go on and no timer is pending");
        var site = 0;
        foreach (var lane in Lanes)
        {
            if (lane.Done || lane.Step == StepKind.Idle) continue;
            if (site == 0 || lane.Step is StepKind.Lock or StepKind.Spin) site = lane.Site;
            text.Append($"\n  {lane.Name} {lane.What}");
            if (lane.Why?.Invoke() is { Length: > 0 } why) text.Append($", {why}");
            text.Append(At(lane.Site));
        }
        foreach (var pending in Awaits)
        {
            if (pending.Resumed) continue;
            if (site == 0) site = pending.Site;
            text.Append($"\n  an await never went on{At(pending.Site)}");
        }
        return new Problem(Verdict.Failed, spins ? "stuck" : "deadlock", text.ToString(), site);
    }

    Problem Endless(Lane? running)
    {
        var text = new StringBuilder($"no end: after {steps:N0} steps and {Time.Seconds:N0} virtual seconds the process still runs");
        foreach (var lane in Lanes)
            if (!lane.Done && lane.Step != StepKind.Idle) text.Append($"\n  {lane.Name} {lane.What}{At(lane.Site)}");
        return new Problem(Verdict.Failed, "endless", text.ToString(), running?.Site ?? 0);
    }

    /// <summary>A method that is a row was called so often that nobody could read the picture, nor would it end.</summary>
    public Problem EndlessCalls(string method, string name, int site) => new(
        Verdict.Failed, "endless loop",
        $"endless loop: {method} has been called {Recorder.RowLimit:N0} times, the last time for {name}{At(site)}, and the process still runs",
        site);

    Problem EndlessLoop(Lane lane, int site) => new(
        Verdict.Failed, "endless loop",
        $"endless loop: {lane.Name} went round a loop {Math.Max(lane.Rounds, lane.Entries) - 1:N0} times without waiting for anything and without taking time{At(site)}",
        site);

    Problem OutOfMemory(Lane lane, int site) => new(
        Verdict.Failed, "out of memory",
        $"out of memory: {lane.Name} goes round a loop that keeps what it makes, and takes ever more memory{At(site)}; the real process would die here",
        site);

    Problem Stuck(Lane lane) => new(
        Verdict.NotJudged, "blocked for real",
        $"{lane.Name} has been inside one call for {WatchdogMilliseconds / 1000} real seconds: it really blocks, in something the kit does not simulate{At(lane.Site)}. Use the threading and time APIs of the task instead.",
        lane.Site);

    Problem Unhandled(Lane lane, Exception error)
    {
        var site = Here.Site;
        if (error is Refusal) return new Problem(Verdict.NotJudged, "not judged", error.Message, site, error);
        var kind = Kind(error);
        // A result that was judged says where to look itself; the test's own line tells nobody anything.
        var thrown = error is WrongResultException ? 0 : Sources.ThrownAt(error);
        if (thrown > 0) site = thrown;
        var at = error is WrongResultException ? "" : At(site);
        return lane.Kind == LaneKind.Main
            ? new Problem(Verdict.Failed, kind, $"{kind}{at}", site, error)
            : new Problem(Verdict.Failed, $"process ended: unhandled {kind}", $"{kind}: nobody catches it on {lane.Name}, so that the real process would end here, with all its orders{at}", site, error);
    }

    /// <summary>The exception as text: type and message. What a test says of a result needs no type.</summary>
    public static string Kind(Exception error) =>
        error is WrongResultException || error.GetType().Namespace?.StartsWith("Xunit", StringComparison.Ordinal) == true
            ? error.Message
            : $"{error.GetType().Name}: {error.Message}";

    /// <summary>An exception that no code can catch, outside any task: an async void method, a timer's callback, a work item.</summary>
    public void FailUnhandled(Exception error, string where)
    {
        // A token gathers what its callbacks throw, the end of the simulation too.
        if (error is AggregateException gathered)
        {
            var inner = gathered.Flatten().InnerExceptions;
            if (inner.Any(e => e is SimulationOver)) return;
            error = inner.FirstOrDefault(e => e is Refusal) ?? error;
        }
        if (error is Refusal)
        {
            Fail(new Problem(Verdict.NotJudged, "not judged", error.Message, Here.Site, error));
            return;
        }
        var kind = Kind(error);
        var thrown = Sources.ThrownAt(error) is > 0 and var line ? line : Here.Site;
        Fail(new Problem(Verdict.Failed, $"process ended: unhandled {kind}",
            $"{kind}: thrown {where}, where nobody can catch it, so that the real process would end here{At(thrown)}",
            thrown, error));
    }

    public string At(int site) => Sources.Line(site) is { Line: > 0 } line ? $" ({line})" : "";
}
