namespace ConcurrencyWorkshop.Scheduling;

/// <summary>State of the simulation that steps share and that is not worth telling apart by object.</summary>
[Flags]
internal enum Areas
{
    None = 0,

    /// <summary>Whether tasks are complete, and what waits for them: completing one may complete others.</summary>
    Tasks = 1,

    /// <summary>The queues and the workers of the thread pool.</summary>
    Pool = 2,

    /// <summary>The clock and its timers.</summary>
    Time = 4,

    /// <summary>A step that runs code whose effects are not known beforehand.</summary>
    Anything = ~0,
}

/// <summary>
/// What a step touches until the lane's next point, so that the search knows which steps commute: two
/// are independent when their footprints do not meet, or meet and neither writes.
/// </summary>
/// <param name="Key">The object: the owner of a field, a lock; null where the step touches none.</param>
/// <param name="Field">The field's id, or 0 for the object itself.</param>
/// <param name="Areas">What else it touches.</param>
/// <param name="Write">Whether the step may change what it touches.</param>
internal readonly record struct Footprint(object? Key, int Field, Areas Areas, bool Write)
{
    /// <summary>Meets nothing: the first step of a thread.</summary>
    public static Footprint Nothing => default;

    public static Footprint Anything => new(null, 0, Areas.Anything, true);

    public static Footprint Of(object key, Areas areas = Areas.None) => new(key, 0, areas, true);

    public static Footprint Of(Areas areas, bool write = true) => new(null, 0, areas, write);

    public bool Meets(in Footprint other)
    {
        if (!Write && !other.Write) return false;
        if ((Areas & other.Areas) != 0) return true;
        if (Areas == Areas.Anything) return other.Key is not null;
        if (other.Areas == Areas.Anything) return Key is not null;
        return Key is not null && Field == other.Field && ReferenceEquals(Key, other.Key);
    }
}
