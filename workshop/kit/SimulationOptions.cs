namespace ConcurrencyWorkshop;

/// <summary>The virtual machine that a scenario runs on, and how far its schedules are searched.</summary>
public sealed record SimulationOptions
{
    /// <summary>Virtual cores; CPU work takes one each. <see cref="Environment.ProcessorCount"/> says the same.</summary>
    public int Cores { get; init; } = 4;

    /// <summary>Pool threads that start without delay; null for one per core, as .NET does.</summary>
    public int? MinPoolThreads { get; init; }

    /// <summary>The most threads the pool may grow to.</summary>
    public int MaxPoolThreads { get; init; } = 32;

    /// <summary>How many schedules a search may run. A number, never a time, so that a slow machine finds the same.</summary>
    public int MaxSchedules { get; init; } = 5000;

    /// <summary>Whether a search goes on after the first failure and collects every outcome.</summary>
    public bool CollectOutcomes { get; init; }

    /// <summary>
    /// Whether a search also fails for a data race: two accesses to the same memory by two threads, one of them a
    /// write and one of them plain, that nothing orders. A simulation is sequentially consistent; this finds what
    /// only a weaker memory, or a compiler that reads a variable once, would show. Publishing a reference and
    /// reading through it is ordered in .NET and no race.
    /// </summary>
    public bool DataRaces { get; init; }

    /// <summary>How schedules are left out; the proof of the search compares the ways.</summary>
    internal SearchScope Scope { get; init; }
}

/// <summary>Which schedules a search runs.</summary>
internal enum SearchScope
{
    /// <summary>Pass by pass, with few preemptions first.</summary>
    Passes,

    /// <summary>The unbounded pass alone.</summary>
    Unbounded,

    /// <summary>The unbounded pass, with a switch point at every access to memory and no schedule left out.</summary>
    Unpruned,
}
