using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Exploring;

/// <summary>
/// Depth-first search over the choices of a scheduler, one schedule at a time. Bounded, it takes all
/// schedules with up to so many preemptions; unbounded, it leaves out those that differ from one already
/// seen only in the order of independent steps (sleep sets: P. Godefroid, Partial-Order Methods, 1996).
/// </summary>
/// <param name="prunes">Whether schedules are left out at all; without, every access to memory is a switch point.</param>
internal sealed class Search(bool prunes) : IChooser
{
    /// <summary>How many lanes a search can tell apart: one bit each.</summary>
    public const int MaxLanes = 60;

    // Time passing is a choice like a lane's step.
    public const int ClockId = 63;

    readonly List<Node> path = [];
    readonly HashSet<int> shared = [];
    readonly List<int> options = [];
    readonly List<int> taken = [];
    int depth;
    int preemptions;
    ulong asleep;

    sealed class Node(int[] options)
    {
        public readonly int[] Options = options;
        public int Taken;
    }

    /// <summary>The most preemptions; null for any number.</summary>
    public int? Bound { get; private set; }

    public bool IsBounded => Bound is not null;

    /// <summary>A field was found to be raced for that was not known to be: the pass must begin anew.</summary>
    public bool MustRestart { get; private set; }

    /// <summary>The scenario did something else under the same choices: it depends on more than the schedule.</summary>
    public bool Diverged { get; private set; }

    /// <summary>How many preemptions the schedule that just ran had.</summary>
    public int Preemptions => preemptions;

    public bool IsShared(int field) => !prunes || shared.Contains(field);

    public void FoundShared(int field)
    {
        if (shared.Add(field)) MustRestart = true;
    }

    /// <summary>Begins a pass.</summary>
    public void Begin(int? bound)
    {
        Bound = bound;
        path.Clear();
        Rewind();
    }

    /// <summary>Begins the next schedule of the pass with the choices that <see cref="MoveNext"/> left.</summary>
    public void Rewind()
    {
        depth = 0;
        taken.Clear();
        preemptions = 0;
        asleep = 0;
        MustRestart = false;
        Diverged = false;
    }

    /// <summary>Moves to the next schedule of the pass; false when there is none.</summary>
    public bool MoveNext()
    {
        if (depth < path.Count) path.RemoveRange(depth, path.Count - depth);
        while (path.Count > 0)
        {
            if (++path[^1].Taken < path[^1].Options.Length) return true;
            path.RemoveAt(path.Count - 1);
        }
        return false;
    }

    /// <summary>The choices of the schedule that just ran, to run it again.</summary>
    public Choices Choices => new(IsBounded, [.. taken], [.. shared]);

    public Lane? Choose(List<Lane> ready, Lane? running, bool mayTick, List<Lane> lanes, out bool tick)
    {
        tick = false;
        Collect(ready, running, mayTick);
        if (options.Count == 0) return null;
        var chosen = options[0];
        if (options.Count > 1) chosen = TakeBranch();
        if (Diverged) return null;
        if (running is not null && chosen != running.Id) preemptions++;
        taken.Add(chosen);
        Wakeup(chosen, lanes);
        if (chosen == ClockId)
        {
            tick = true;
            return null;
        }
        foreach (var lane in ready)
            if (lane.Id == chosen) return lane;
        Diverged = true;
        return null;
    }

    void Collect(List<Lane> ready, Lane? running, bool mayTick)
    {
        options.Clear();
        if (running is not null) Offer(running.Id);
        if (running is not null && preemptions >= Bound) return;
        foreach (var lane in ready)
            if (lane != running) Offer(lane.Id);
        if (mayTick) Offer(ClockId);
    }

    void Offer(int id)
    {
        if (IsBounded || (asleep & 1UL << id) == 0) options.Add(id);
    }

    int TakeBranch()
    {
        if (depth == path.Count) path.Add(new Node([.. options]));
        var node = path[depth++];
        if (!node.Options.AsSpan().SequenceEqual(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(options))) Diverged = true;
        // What was taken before from here sleeps until a step that it does not commute with.
        if (prunes && !IsBounded)
            for (var i = 0; i < node.Taken; i++) asleep |= 1UL << node.Options[i];
        return node.Options[node.Taken];
    }

    void Wakeup(int chosen, List<Lane> lanes)
    {
        if (asleep == 0) return;
        var step = FootprintOf(chosen, lanes);
        for (var id = 0; id < lanes.Count; id++)
            if ((asleep & 1UL << id) != 0 && (id == chosen || lanes[id].Footprint.Meets(step))) asleep &= ~(1UL << id);
        if ((asleep & 1UL << ClockId) != 0 && (chosen == ClockId || clock.Meets(step))) asleep &= ~(1UL << ClockId);
    }

    static readonly Footprint clock = Footprint.Of(Areas.Time | Areas.Tasks | Areas.Pool);

    static Footprint FootprintOf(int id, List<Lane> lanes) => id == ClockId ? clock : lanes[id].Footprint;
}
