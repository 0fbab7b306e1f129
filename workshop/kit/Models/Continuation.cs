using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Work that a model does later, on a lane, in the execution context of now.</summary>
internal sealed class Continuation
{
    readonly Scheduler scheduler = Here.Scheduler;
    readonly ExecutionContext? context = ExecutionContext.Capture();
    readonly int site = Here.Site;
    readonly string what;
    readonly string where;
    readonly Action run;

    /// <param name="what">How it got to the pool, in words: <c>queued with Parallel.For</c>.</param>
    /// <param name="where">Where an exception that escapes it was thrown: <c>in a timer's callback</c>.</param>
    /// <param name="run">What to do.</param>
    public Continuation(string what, string where, Action run)
    {
        (this.what, this.where, this.run) = (what, where, run);
        scheduler.Order?.Synchronize(Here.Lane, this, acquires: false);
    }

    /// <summary>Hands it to the pool; from a timer where no lane runs.</summary>
    public void Queue(bool byTimer = false, bool preferLocal = false, Task? task = null) =>
        scheduler.Pool.Enqueue(new WorkItem(Run, byTimer ? -1 : Lane.Current?.Id ?? -1, scheduler.Time.Now, what, site) { Task = task }, preferLocal);

    /// <summary>
    /// Goes on here and now, as an await without a captured context does, or on the pool where the one who
    /// completed what was waited for does not let others run on his thread.
    /// </summary>
    public void GoOn()
    {
        if (scheduler.IsOver) return;
        if (Lane.Current is { Context: null, DefersContinuations: false }) Run();
        else Queue();
    }

    void Run()
    {
        if (scheduler.IsOver) return;
        Here.Site = site;
        scheduler.Order?.Synchronize(Here.Lane, this, releases: false);
        try
        {
            if (context is null) run();
            else ExecutionContext.Run(context, static go => ((Action)go!)(), run);
        }
        catch (Exception error) when (error is not (SimulationOver or Refusal))
        {
            scheduler.FailUnhandled(error, where);
        }
    }

    /// <summary>Completes something whose continuations go to the pool, as with RunContinuationsAsynchronously.</summary>
    public static void Defer(Action complete)
    {
        if (Lane.Current is not { } lane)
        {
            complete();
            return;
        }
        var before = lane.DefersContinuations;
        lane.DefersContinuations = true;
        try
        {
            complete();
        }
        finally
        {
            lane.DefersContinuations = before;
        }
    }
}
