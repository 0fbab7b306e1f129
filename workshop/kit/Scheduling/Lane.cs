namespace ConcurrencyWorkshop.Scheduling;

/// <summary>What a lane is about to do at the point where it stands.</summary>
internal enum StepKind
{
    Start,
    Memory,
    Atomic,
    Lock,
    Wait,
    Sleep,
    Work,
    Core,
    Idle,
    Spin,
    End,
}

/// <summary>One thread of control: the main thread, a thread, a pool worker. Exactly one lane runs at a time.</summary>
internal sealed class Lane
{
    [ThreadStatic]
    static Lane? current;

    /// <summary>The lane that runs on this real thread; null outside a simulation.</summary>
    public static Lane? Current
    {
        get => current;
        set => current = value;
    }

    public required int Id { get; init; }
    public required string Name { get; set; }
    public required LaneKind Kind { get; init; }
    public required Scheduler Scheduler { get; init; }
    public required Action Body { get; init; }
    public bool IsBackground { get; set; }

    /// <summary>The Thread object that stands for this lane in the attendee's code.</summary>
    public Thread? Token { get; set; }

    /// <summary>The SynchronizationContext that the code set; the real thread never carries one.</summary>
    public SynchronizationContext? Context { get; set; }

    /// <summary>While a task is completed with RunContinuationsAsynchronously: continuations go to the pool.</summary>
    public bool DefersContinuations { get; set; }

    /// <summary>Inside a static constructor no other lane may go on: the runtime holds a lock of its own.</summary>
    public int StaticConstructors { get; set; }

    public bool Interrupted { get; set; }

    // Where the lane stands.
    public StepKind Step = StepKind.Start;
    public int Site;
    public string What = "";
    public Footprint Footprint = Footprint.Nothing;
    public Func<bool>? Condition;
    public Func<string>? Why;
    public long Since;
    public long Order;
    public bool Done;

    // It is inside a call that really blocks, and nobody waits for it any more.
    public volatile bool IsGivenUp;

    public bool Started;
    public bool Yielded;
    public bool Starved;

    // Loops: what tells a spin from progress.
    public long Rounds;
    public long Effort;
    public int AllRounds;
    public long Allocated;
    public long Kept;
    public long SpinChanges = -1;
    public long ChangedBack;
    public long SpinTime;
    public int SpinRounds;
    public int SpinTotal;
    public int SpinPoints;
    public bool SpinsOnClock;
    public bool ReadsShared;

    // Method entries since the last point: tail calls recurse without a stack.
    public long Entries;

    public CollectionUse.Use? Using;
    public (long Changes, int? Count) UseBegan;

    public LaneThread? Thread;
    public VectorClock Clock = new();

    public bool CanGoOn => !Done && (Condition is null || Condition());

    public override string ToString() => Name;
}
