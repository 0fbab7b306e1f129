using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// What the workers of one parallel loop share. The calling lane is the first worker; each worker that
/// starts asks the pool for one more, as .NET's replicas do, so that a busy pool has no more than one waiting.
/// </summary>
internal sealed class ParallelLoop(string what, CancellationToken token)
{
    readonly List<Replica> replicas = [];
    readonly List<Exception> errors = [];
    readonly Scheduler scheduler = Here.Scheduler;
    readonly int site = Here.Site;
    bool finished;

    public bool IsStopped { get; private set; }

    /// <summary>The lowest iteration that called Break; <see cref="long.MaxValue"/> when none did.</summary>
    public long LowestBreak { get; private set; } = long.MaxValue;

    public bool IsExceptional => errors.Count > 0;

    public bool IsCanceled => token.IsCancellationRequested;

    sealed class Replica
    {
        // Stands for the replica in the pool's queue, so that who waits for it may take it out again.
        public readonly Task Token = new(static () => { });
        public bool Started;
        public bool Ended;
    }

    /// <summary>The error that .NET gives for a degree that is no degree.</summary>
    public static int Degree(ParallelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options, "parallelOptions");
        if (options.TaskScheduler is { } scheduler && scheduler != TaskScheduler.Default)
            throw new Refusal($"A task scheduler of its own is not simulated{Here.Scheduler.At(Here.Site)}. Use the default one.");
        var cores = Here.Scheduler.Options.Cores;
        return options.MaxDegreeOfParallelism == -1 ? cores : options.MaxDegreeOfParallelism;
    }

    public bool ShouldExit(long iteration) => IsStopped || IsExceptional || IsCanceled || iteration > LowestBreak;

    /// <summary>A worker takes work: a step, since it decides who gets what.</summary>
    public void Claim()
    {
        Here.Site = site;
        AtomicStep.Change(this, "takes the next part of the loop", token.CanBeCanceled ? Areas.Tasks : Areas.None);
    }

    public void Stop()
    {
        AtomicStep.Change(this, "stops the loop");
        if (LowestBreak != long.MaxValue) throw new InvalidOperationException("Stop was called after Break was called.");
        IsStopped = true;
    }

    public void Break(long iteration)
    {
        AtomicStep.Change(this, "breaks the loop");
        if (IsStopped) throw new InvalidOperationException("Break was called after Stop was called.");
        LowestBreak = Math.Min(LowestBreak, iteration);
    }

    /// <summary>Runs the work of each worker, of at most so many.</summary>
    /// <exception cref="AggregateException">The work threw.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Run(int workers, Action work)
    {
        token.ThrowIfCancellationRequested();
        Start(workers, work);
        foreach (var replica in Remaining()) Await(replica);
        if (errors.Count == 0)
        {
            token.ThrowIfCancellationRequested();
            return;
        }
        if (token.IsCancellationRequested && errors.TrueForAll(e => e is OperationCanceledException canceled && canceled.CancellationToken == token))
            throw new OperationCanceledException(token);
        throw new AggregateException(errors);
    }

    // Each replica may add another while it is waited for.
    IEnumerable<Replica> Remaining()
    {
        for (var i = 0; i < replicas.Count; i++) yield return replicas[i];
    }

    void Start(int workers, Action work)
    {
        if (workers > 1) Queue(workers - 1, work);
        try
        {
            work();
        }
        catch (Exception error) when (error is not (SimulationOver or Refusal))
        {
            Failed(error);
        }
        if (!scheduler.IsOver) finished = true;
    }

    void Failed(Exception error)
    {
        Here.Site = site;
        AtomicStep.Change(this, "fails in the loop");
        errors.Add(error);
    }

    void Queue(int more, Action work)
    {
        var replica = new Replica();
        replicas.Add(replica);
        Here.Site = site;
        scheduler.Point(site, what, Footprint.Of(Areas.Pool));
        new Continuation(what, "in a parallel loop", () =>
        {
            replica.Started = true;
            try
            {
                if (!finished) Start(more, work);
            }
            finally
            {
                replica.Ended = true;
                if (!scheduler.IsOver) scheduler.Changed();
            }
        }).Queue(preferLocal: true, task: replica.Token);
    }

    void Await(Replica replica)
    {
        if (replica.Ended || scheduler.Pool.TakeLocal(replica.Token) is not null) return;
        var lane = Here.Lane;
        scheduler.Pool.BlockedOnTask(lane, true);
        try
        {
            Here.Site = site;
            scheduler.Block(StepKind.Wait, "waits for the parallel loop", () => replica.Ended, Footprint.Of(Areas.Tasks | Areas.Pool), null,
                () => replica.Started ? "of which a worker still runs" : "of which a worker waits for a pool thread");
        }
        finally
        {
            scheduler.Pool.BlockedOnTask(lane, false);
        }
    }
}
