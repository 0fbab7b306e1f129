using ConcurrencyWorkshop.Recording;

namespace ConcurrencyWorkshop.Scheduling;

/// <summary>
/// The thread pool as .NET has it: a global queue in order of arrival, a local one for each worker (last
/// in, first out for its owner, first in, first out for who steals), a minimum of workers that start at
/// once, and more, slowly, when the queue does not move.
/// </summary>
internal sealed class VirtualPool(Scheduler scheduler)
{
    // Source: PortableThreadPool.GateThread (GateActivitiesPeriodMs) and .Blocking (the delay settings).
    static readonly TimeSpan starvationPeriod = TimeSpan.FromMilliseconds(500);
    static readonly TimeSpan blockingDelayStep = TimeSpan.FromMilliseconds(25);
    static readonly TimeSpan blockingDelayLimit = TimeSpan.FromMilliseconds(250);

    readonly LinkedList<WorkItem> global = new();
    readonly List<Worker> workers = [];
    int dequeued;
    bool injectionPlanned;
    bool blockingPlanned;

    sealed class Worker
    {
        public required Lane Lane { get; set; }
        public readonly LinkedList<WorkItem> Local = new();
        public bool Idle = true;
        public bool BlockedOnTask;
        public WorkItem? Item;
    }

    public int MinThreads { get; set; } = scheduler.Options.MinPoolThreads ?? scheduler.Options.Cores;

    public int MaxThreads { get; set; } = Math.Max(1, scheduler.Options.MaxPoolThreads);

    public int ThreadCount => workers.Count;

    public int Busy => workers.Count - Idle;

    public int Pending
    {
        get
        {
            // Asked at each step of a search.
            var pending = global.Count;
            foreach (var worker in workers) pending += worker.Local.Count;
            return pending;
        }
    }

    public long Completed { get; private set; }

    /// <summary>
    /// Whether it can be seen which worker runs what, and when one is free. In a search it mostly cannot: then
    /// each item gets a worker of its own, and steps of the pool commute with all others. Where there are more
    /// items than workers, or the code asks, the search begins anew and takes them as they are.
    /// </summary>
    public bool Matters => scheduler.Chooser is not { } chooser || chooser.IsShared(scheduler.Sources.FieldId(Name));

    const string Name = "the pool";

    // So many lanes a search can tell apart, with some left for threads.
    const int MostAlone = 40;

    /// <summary>The code can see which worker runs what.</summary>
    public void IsSeen()
    {
        if (!Matters) scheduler.Chooser!.FoundShared(scheduler.Sources.FieldId(Name));
    }

    /// <summary>What a step touches that queues, takes or ends work.</summary>
    public Areas Area => Matters ? Areas.Pool : Areas.None;

    bool TryRunAlone(WorkItem item)
    {
        if (Matters) return false;
        if (scheduler.HasThreadStatics || workers.Count >= MostAlone || workers.Count(w => !w.Lane.Done) >= Math.Min(MinThreads, MaxThreads))
        {
            IsSeen();
            return false;
        }
        var lane = scheduler.AddLane($"pool {workers.Count + 1}", LaneKind.Pool, () => Alone(item), Here.Site, background: true);
        // Whether a task that may be cancelled first still runs is decided when it starts.
        if (item.MayBeCanceled) lane.Footprint = Footprint.Of(Areas.Tasks, write: false);
        workers.Add(new Worker { Lane = lane, Item = item, Idle = false });
        return true;
    }

    // What is queued comes before what runs it; a timer fires on whichever lane ran last, which means nothing.
    void Queued(WorkItem item)
    {
        if (item.By >= 0 && Lane.Current is { } lane) scheduler.Order?.Synchronize(lane, item, acquires: false);
    }

    void Begin(WorkItem item)
    {
        if (item.By < 0) scheduler.TimerFired(Lane.Current!);
        else scheduler.Order?.Synchronize(Lane.Current!, item, releases: false);
    }

    void Alone(WorkItem item)
    {
        Begin(item);
        scheduler.Recorder?.Handover(Lane.Current!, item.By, item.Queued, item.What, item.Site, null);
        item.Run();
        Completed++;
    }

    public void Enqueue(WorkItem item, bool preferLocal)
    {
        Queued(item);
        if (TryRunAlone(item))
        {
            scheduler.Changed();
            return;
        }
        var own = preferLocal ? WorkerOf(Lane.Current) : null;
        if (own is null) global.AddLast(item);
        else own.Local.AddLast(item);
        scheduler.Changed();
        Grow();
    }

    /// <summary>Takes the task's item out of the waiting worker's own queue, as Task.Wait does to run it inline.</summary>
    public WorkItem? TakeLocal(Task task)
    {
        // Who waits for work that no worker has begun may be its own worker: then it matters.
        if (!Matters && Lane.Current is { Kind: LaneKind.Pool } && workers.Exists(w => w.Item?.Task == task && !w.Lane.Started)) IsSeen();
        if (WorkerOf(Lane.Current) is not { } own) return null;
        for (var node = own.Local.Last; node is not null; node = node.Previous)
        {
            if (node.Value.Task != task) continue;
            own.Local.Remove(node);
            return node.Value;
        }
        return null;
    }

    /// <summary>The pool notices sooner that a worker waits for a task than that it sleeps.</summary>
    public void BlockedOnTask(Lane lane, bool blocked)
    {
        if (WorkerOf(lane) is not { } worker) return;
        worker.BlockedOnTask = blocked;
        if (blocked) Grow();
    }

    Worker? WorkerOf(Lane? lane) =>
        lane is { Kind: LaneKind.Pool } ? workers.Find(w => w.Lane == lane) : null;

    int Idle => workers.Count(w => w.Idle);

    void Grow()
    {
        while (Pending > Idle && workers.Count < Math.Min(MinThreads, MaxThreads)) AddWorker();
        if (Pending <= Idle || workers.Count >= MaxThreads) return;
        AddForBlocked();
        PlanInjection();
    }

    void AddForBlocked()
    {
        var goal = Math.Min(MinThreads + workers.Count(w => w.BlockedOnTask), MaxThreads);
        if (workers.Count >= goal || blockingPlanned) return;
        var atOnce = MinThreads + scheduler.Options.Cores;
        while (workers.Count < Math.Min(goal, atOnce) && Pending > Idle) AddWorker();
        if (workers.Count >= goal || Pending <= Idle) return;
        var steps = 1 + (workers.Count - atOnce) / scheduler.Options.Cores;
        var delay = blockingDelayStep * steps;
        blockingPlanned = true;
        scheduler.Time.After(delay < blockingDelayLimit ? delay : blockingDelayLimit, () =>
        {
            blockingPlanned = false;
            if (Pending > Idle && workers.Count < MaxThreads) AddWorker();
            Grow();
        });
    }

    void PlanInjection()
    {
        if (injectionPlanned) return;
        injectionPlanned = true;
        var before = dequeued;
        scheduler.Time.After(starvationPeriod, () =>
        {
            injectionPlanned = false;
            if (Pending > Idle && dequeued == before && workers.Count < MaxThreads) AddWorker();
            if (Pending > Idle) PlanInjection();
        });
    }

    void AddWorker()
    {
        Worker worker = null!;
        var lane = scheduler.AddLane($"pool {workers.Count + 1}", LaneKind.Pool, () => Loop(worker), Here.Site, background: true);
        worker = new Worker { Lane = lane };
        workers.Add(worker);
    }

    void Loop(Worker worker)
    {
        while (true)
        {
            worker.Idle = true;
            scheduler.Park(worker.Lane, StepKind.Idle, 0, "idle", Footprint.Of(Areas.Pool | Areas.Tasks), () => IsFirstIdle(worker));
            var item = Take(worker);
            worker.Idle = false;
            dequeued++;
            Begin(item);
            scheduler.Recorder?.Handover(worker.Lane, item.By, item.Queued, item.What, item.Site, null);
            item.Run();
            Completed++;
            worker.Lane.Context = null;
            // As the runtime does: what a job sets on its thread holds for that job.
            worker.Lane.IsBackground = true;
        }
    }

    // Workers that stand idle are alike: only the first may take, or the search would try them all.
    bool IsFirstIdle(Worker worker)
    {
        if (Pending == 0) return false;
        foreach (var other in workers)
            if (other.Idle) return other == worker;
        return false;
    }

    /// <summary>Writes down what still waits for a worker when the process ends.</summary>
    public void RecordQueue(Recorder recorder)
    {
        foreach (var item in global.Concat(workers.SelectMany(w => w.Local))) recorder.NeverTaken(item);
    }

    WorkItem Take(Worker worker)
    {
        if (worker.Local.Last is { } own)
        {
            worker.Local.RemoveLast();
            return own.Value;
        }
        if (global.First is { } first)
        {
            global.RemoveFirst();
            return first.Value;
        }
        var victim = workers.First(w => w.Local.Count > 0);
        var stolen = victim.Local.First!.Value;
        victim.Local.RemoveFirst();
        return stolen;
    }
}
