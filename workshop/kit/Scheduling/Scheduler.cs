using ConcurrencyWorkshop.Recording;

namespace ConcurrencyWorkshop.Scheduling;

/// <summary>
/// Runs one schedule of a scenario. Real threads pass a baton, so that exactly one lane runs at a time;
/// lanes change only at points. There is one primitive, <see cref="Park"/>: a point at which a lane may
/// go on when a condition holds. Each model of the BCL is a few lines on top of it.
/// </summary>
internal sealed partial class Scheduler
{
    long order;
    int steps;
    Problem? problem;

    /// <summary>How many steps the schedule has taken so far.</summary>
    public int Steps => steps;

    public Scheduler(SimulationOptions options, IChooser? chooser, Recorder? recorder, SourceMap sources, bool hasThreadStatics)
    {
        Options = options;
        Chooser = chooser;
        Recorder = recorder;
        Sources = sources;
        HasThreadStatics = hasThreadStatics;
        if (options.DataRaces && chooser is not null) Order = new HappensBefore(sources);
        Pool = new VirtualPool(this);
        Processors = new Processors(this);
        recorder?.Attach(this);
    }

    public SimulationOptions Options { get; }
    public IChooser? Chooser { get; }
    public Recorder? Recorder { get; }
    public SourceMap Sources { get; }
    public VirtualClock Time { get; } = new();
    public VirtualPool Pool { get; }
    public Processors Processors { get; }
    public SideState State { get; } = new();

    /// <summary>The awaits that went to sleep, for the report of a deadlock.</summary>
    public List<PendingAwait> Awaits { get; } = [];

    public AccessHistory Accesses { get; } = new();

    /// <summary>What orders the accesses, where a search looks for data races.</summary>
    public HappensBefore? Order { get; }

    public List<Lane> Lanes { get; } = [];
    public Problem? Problem
    {
        get => problem;
        private set => problem = value;
    }

    /// <summary>Whether a search runs: then memory accesses and lock releases are points.</summary>
    public bool Searching => Chooser is not null;

    /// <summary>Whether the schedule was cut short because another one is its equal.</summary>
    public bool Pruned { get; private set; }

    /// <summary>Whether the code has thread-static fields: then no real thread may be used twice.</summary>
    public bool HasThreadStatics { get; }

    /// <summary>Runs the scenario to the end of the simulated process.</summary>
    public void Run(Action scenario)
    {
        AddLane("main", LaneKind.Main, scenario, 0, background: false);
        if (Next(null) is not { } first) return;
        Wake(first);
        Watch();
    }

    public Lane AddLane(string name, LaneKind kind, Action body, int site, bool background)
    {
        var creator = Lane.Current;
        if (Searching && Lanes.Count >= Exploring.Search.MaxLanes)
            throw new Refusal($"The scenario has more than {Exploring.Search.MaxLanes} threads at once; a search over its interleavings would not end. Explore it with fewer, or use Simulate.Run.");
        var lane = new Lane
        {
            Id = Lanes.Count,
            Name = name,
            Kind = kind,
            Scheduler = this,
            Body = body,
            IsBackground = background,
            Since = Time.Now,
            Order = order++,
            What = "starts",
        };
        if (Time.Firing is { } armed) lane.Clock = armed.Copy();
        else if (creator is not null)
        {
            lane.Clock = creator.Clock.Copy();
            creator.Clock[creator.Id]++;
        }
        lane.Clock[lane.Id]++;
        Order?.Created(lane, creator);
        Lanes.Add(lane);
        Recorder?.LaneCreated(lane, creator, site);
        return lane;
    }

    /// <summary>The schedule failed; no lane goes on from its next point.</summary>
    public void Fail(Problem problem)
    {
        Problem ??= problem;
    }

    /// <summary>The schedule failed here and now: unwinds the running lane.</summary>
    public void FailNow(Problem problem)
    {
        Fail(problem);
        Park(Here.Lane, StepKind.Wait, problem.Site, "", Footprint.Anything, static () => false);
    }

    /// <summary>A step that is always possible; other lanes may go first.</summary>
    public void Point(int site, string what, Footprint footprint, StepKind kind = StepKind.Atomic)
    {
        var lane = Here.Lane;
        if (lane.StaticConstructors == 0) Park(lane, kind, site, what, footprint, null);
        if (footprint.Write) Writes++;
    }

    /// <summary>The one primitive: the lane stands here until the condition holds and it is chosen.</summary>
    public void Park(Lane lane, StepKind kind, int site, string what, Footprint footprint, Func<bool>? condition, Func<string>? why = null)
    {
        if (over)
        {
            Unwind(kind);
            return;
        }
        if (lane.StaticConstructors > 0 && problem is null)
        {
            if (condition is null || condition()) return;
            throw new Refusal($"A static constructor blocks{At(site)}. The runtime holds a lock around it, so that this may deadlock in ways the kit does not simulate; move the work into a method.");
        }
        lane.Step = kind;
        lane.Site = site;
        lane.What = what;
        lane.Footprint = footprint;
        lane.Condition = condition;
        lane.Why = why;
        lane.Since = Time.Now;
        lane.Order = order++;
        lane.Rounds = 0;
        lane.Effort = 0;
        lane.Entries = 0;
        lane.SpinPoints++;
        if ((Next(lane) ?? End()) is { } next && next != lane)
        {
            Wake(next);
            lane.Thread!.Pause();
        }
        if (!lane.IsGivenUp) running = lane;
        if (over)
        {
            Recorder?.Spent(lane);
            Unwind(kind);
            return;
        }
        Resumed(lane);
    }

    // Who stands at its end leaves no code of the attendee's: most do, and an exception takes as long as many steps.
    static void Unwind(StepKind kind)
    {
        if (kind != StepKind.End) throw new SimulationOver();
    }

    void Resumed(Lane lane)
    {
        Recorder?.Resumed(lane);
        if (Searching)
        {
            if (lane.Step is not (StepKind.Memory or StepKind.Start)) Synchronize(lane, lane.Footprint);
            LetOthersGoOn(lane);
            lane.Starved = false;
        }
        lane.Condition = null;
        lane.Why = null;
        lane.Started = true;
    }

    // A lane that only goes round once more is no news for one that has gone round long enough: two of them would
    // give way to each other for ever, and no time would pass.
    void LetOthersGoOn(Lane resumed)
    {
        foreach (var other in Lanes)
            if (resumed.Step != StepKind.Spin || other.Step != StepKind.Spin || other.SpinTotal < SpinPatience) other.Yielded = false;
    }

    void Wake(Lane lane)
    {
        if (lane.Thread is not null)
        {
            lane.Thread.GoOn();
            return;
        }
        lane.Thread = LaneThread.Get(HasThreadStatics);
        lane.Thread.Begin(() => Main(lane));
    }

    void Main(Lane lane)
    {
        Lane.Current = lane;
        // The thread may have served another schedule, of another program.
        Here.Site = 0;
        running = lane;
        try
        {
            Resumed(lane);
            lane.Body();
            Park(lane, StepKind.End, 0, "ends", Footprint.Of(lane), null);
        }
        catch (SimulationOver)
        {
        }
        catch (Exception error)
        {
            if (!over) Fail(Unhandled(lane, error));
        }
        finally
        {
            lane.Done = true;
            Writes++;
            if (!over) Recorder?.LaneEnded(lane);
            var next = over ? NextToUnwind() : Next(null) ?? End();
            Lane.Current = null;
            // A lane that was given up hands over to nobody: another one took its place.
            if (!lane.IsGivenUp)
            {
                lane.Thread!.Release();
                if (next is not null) Wake(next);
                else ended.Give();
            }
        }
    }
}
