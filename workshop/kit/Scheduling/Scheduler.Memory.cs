namespace ConcurrencyWorkshop.Scheduling;

/// <summary>Accesses to shared memory, and loops that make no progress.</summary>
internal sealed partial class Scheduler
{
    // Rounds of a loop that reads shared memory and changes none, after which the lane lets others go
    // first: it may wait for them. In a search soon, since each round would be a branch; else late, since
    // most such loops only add something up. One that reads the clock waits for time.
    int SpinLimit(Lane lane) => Searching || lane.SpinsOnClock ? 20 : 10_000;

    // Such rounds without any change by anyone, after which time may pass for the lane …
    const int SpinPatience = 10_000;

    // … and after which, when nobody is left to change anything, it is stuck. Fewer are enough where each is a
    // point, or looks at what only threads have a use for: a volatile read, a try.
    const int SpinStuck = 5_000_000;
    const int SpinStuckAtPoints = 50_000;

    static bool IsStuck(Lane lane) => lane.SpinTotal >= SpinStuck || lane.SpinPoints >= SpinStuckAtPoints;

    // Rounds of a loop between two points, after which it is endless: some tenths of a second. An atomic operation
    // takes as long as so many rounds.
    const int RoundsOfAnAtomicOperation = 5;
    const long RoundLimit = 10_000_000;
    const long RoundLimitInSearch = 1_000_000;

    // Method entries between two points: recursion by tail calls needs no stack and no loop.
    const long EntryLimit = 100_000_000;

    // A loop that keeps all that it makes would end the test's process long before it has gone round so often.
    const int RoundsBetweenLooksAtMemory = 64;
    const long MemoryStep = 1L << 29;

    static readonly object statics = new();

    /// <summary>An access to memory that another lane may see: a point of the search where lanes are known to race for it.</summary>
    /// <param name="lane">The running lane.</param>
    /// <param name="site">The call site.</param>
    /// <param name="owner">The object that holds the field; null for statics.</param>
    /// <param name="field">The field's id.</param>
    /// <param name="write">Whether it writes.</param>
    /// <param name="polls">Whether a loop reads a reference only to test it.</param>
    public void Access(Lane lane, int site, object? owner, int field, bool write, bool polls = false)
    {
        if (lane.StaticConstructors > 0) return;
        if (over) throw new SimulationOver();
        if (!write) lane.ReadsShared = true;
        if (Chooser is not { } chooser)
        {
            if (write) Writes++;
            Recorder?.Accessed(lane, site, owner, field, write);
            return;
        }
        owner ??= statics;
        if (chooser.IsShared(field))
        {
            Park(lane, StepKind.Memory, site, write ? "writes" : "reads", new Footprint(owner, field, Areas.None, write), null);
            Recorder?.Accessed(lane, site, owner, field, write);
            FailOnRace(Order?.Accessed(lane, owner, field, site, !write, write, atomic: false, polls), site);
            if (write) Writes++;
            return;
        }
        if (Accesses.IsUnordered(lane, owner, field, write)) chooser.FoundShared(field);
        Recorder?.Accessed(lane, site, owner, field, write);
        FailOnRace(Order?.Accessed(lane, owner, field, site, !write, write, atomic: false, polls), site);
        if (write) Writes++;
    }

    /// <summary>A copy of a whole struct, which is no step of its own: only a data race can come of it.</summary>
    public void AccessWhole(Lane lane, int site, object? owner, int field, bool write)
    {
        if (lane.StaticConstructors > 0) return;
        if (over) throw new SimulationOver();
        FailOnRace(Order?.Accessed(lane, owner ?? statics, field, site, !write, write, atomic: false), site);
    }

    void FailOnRace(string? race, int site)
    {
        if (race is not null) FailNow(new Problem(Verdict.Failed, "data race", race, site));
    }

    /// <summary>
    /// A volatile access or a read-modify-write, which no other lane can come between. Who changes
    /// something only perhaps says so with <see cref="Changed"/> afterwards: a failed compare-exchange may
    /// be the round of a spin.
    /// </summary>
    public void AtomicAccess(Lane lane, int site, object? owner, int field, string what, bool write, bool changes)
    {
        if (lane.StaticConstructors > 0) return;
        if (over) throw new SimulationOver();
        if (!changes) Looked(lane);
        owner ??= statics;
        if (Chooser is { } chooser)
        {
            if (!chooser.IsShared(field) && Accesses.IsUnordered(lane, owner, field, write)) chooser.FoundShared(field);
            if (chooser.IsShared(field)) Park(lane, StepKind.Memory, site, what, new Footprint(owner, field, Areas.None, write), null);
            // It orders what came before it in one lane with what comes after it in another.
            Accesses.Synchronize(lane, owner, field, write);
            FailOnRace(Order?.Accessed(lane, owner, field, site, reads: true, write, atomic: true), site);
        }
        lane.Effort += RoundsOfAnAtomicOperation;
        if (changes) Writes++;
        Recorder?.Accessed(lane, site, owner, field, write);
    }

    // A volatile read, or a try that failed: what the round of a spin does.
    static void Looked(Lane lane)
    {
        lane.ReadsShared = true;
        lane.SpinPoints++;
    }

    /// <summary>A loop goes round. One that may wait for others is told apart from one that computes.</summary>
    public void Round(Lane lane, int site)
    {
        if (over) throw new SimulationOver();
        lane.Rounds++;
        if (++lane.Effort > (Searching ? RoundLimitInSearch : RoundLimit)) FailNow(EndlessLoop(lane, site));
        if (++lane.AllRounds % RoundsBetweenLooksAtMemory == 0 && TakesTooMuch(lane)) FailNow(OutOfMemory(lane, site));
        if (lane.SpinChanges != ChangesFor(lane) || lane.SpinTime != Time.Now)
        {
            (lane.SpinChanges, lane.SpinTime) = (ChangesFor(lane), Time.Now);
            lane.SpinRounds = lane.SpinTotal = lane.SpinPoints = 0;
            lane.SpinsOnClock = false;
        }
        if (!lane.ReadsShared) return;
        lane.ReadsShared = false;
        lane.SpinTotal++;
        if (++lane.SpinRounds < SpinLimit(lane) || lane.StaticConstructors > 0) return;
        lane.SpinRounds = 0;
        lane.Yielded = true;
        Park(lane, StepKind.Spin, site, "spins", Footprint.Anything with { Write = false }, null);
    }

    // Whether most of what the lane has made since the last look is still there. Garbage counts for nothing, nor does
    // what others keep in this process: the answer is the same wherever it is asked.
    static bool TakesTooMuch(Lane lane)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        if (lane.Allocated == 0) lane.Allocated = allocated;
        if (allocated - lane.Allocated < MemoryStep) return false;
        var (before, kept) = (lane.Kept, GC.GetTotalMemory(forceFullCollection: true));
        (lane.Allocated, lane.Kept) = (allocated, kept);
        return before > 0 && kept - before > MemoryStep / 2;
    }

    /// <summary>A method is entered.</summary>
    public void Entered(Lane lane, int site)
    {
        if (++lane.Entries > EntryLimit) FailNow(EndlessLoop(lane, site));
    }
}
