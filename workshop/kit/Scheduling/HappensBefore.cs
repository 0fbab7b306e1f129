using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ConcurrencyWorkshop.Recording;

namespace ConcurrencyWorkshop.Scheduling;

/// <summary>
/// The happens-before relation of one schedule, kept to find data races: two accesses to the same memory, not
/// both atomic, one of them a write, and nothing that orders them. Unlike <see cref="AccessHistory"/>, which may
/// take two steps for ordered where the search tries both orders anyway, this holds for ordered only what
/// .NET's memory model orders. Publishing a reference and reading through it is ordered there, so that
/// neither is reported; it counts as a release and an acquire.
/// </summary>
internal sealed class HappensBefore(SourceMap sources)
{
    readonly List<VectorClock> pasts = [];
    readonly Dictionary<object, VectorClock> released = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<(object Owner, int Field), Location> memory = new(new ByReference());

    sealed class Location
    {
        public readonly VectorClock Released = new();
        public readonly List<Access> Accesses = [];

        // Of a reference: its last write, how many there were, and what each lane last saw of them when it only tested it.
        public Access? Written;
        public int Writes;
        public Dictionary<Lane, int>? Seen;
    }

    sealed class Access(Lane lane, bool write, bool atomic)
    {
        public readonly Lane Lane = lane;
        public readonly bool Write = write;
        public readonly bool Atomic = atomic;
        public int Time;
        public int Site;
    }

    sealed class ByReference : IEqualityComparer<(object Owner, int Field)>
    {
        public bool Equals((object Owner, int Field) x, (object Owner, int Field) y) => x.Field == y.Field && ReferenceEquals(x.Owner, y.Owner);

        public int GetHashCode((object Owner, int Field) x) => RuntimeHelpers.GetHashCode(x.Owner) * 31 + x.Field;
    }

    /// <summary>A lane begins after all that its creator has done.</summary>
    public void Created(Lane lane, Lane? creator)
    {
        var past = creator is null ? new VectorClock() : Release(creator).Copy();
        past[lane.Id] = 1;
        pasts.Add(past);
    }

    /// <summary>A lane has synchronized by this object: it comes after all that was released there and, as a release, before all that acquire it later.</summary>
    public void Synchronize(Lane lane, object key, bool acquires = true, bool releases = true)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(released, key, out _);
        slot ??= new VectorClock();
        if (acquires) pasts[lane.Id].Join(slot);
        if (releases) slot.Join(Release(lane));
    }

    /// <summary>An access; the race that it completes, in words, or null.</summary>
    public string? Accessed(Lane lane, object owner, int field, int site, bool reads, bool writes, bool atomic, bool polls = false)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(memory, (owner, field), out _);
        var location = slot ??= new Location();
        var isValue = IsValue(owner, field);
        if (polls && Polled(lane, location, field, site) is { } missed) return missed;
        if (writes && !isValue)
        {
            location.Written = new Access(lane, true, atomic) { Time = pasts[lane.Id][lane.Id], Site = site };
            location.Writes++;
            location.Seen?.Remove(lane);
        }
        // Two references may be published plainly; two lanes may meet in memory that has no name of its own.
        if (reads && (atomic || !isValue)) pasts[lane.Id].Join(location.Released);
        var race = isValue ? Race(lane, location, field, site, writes, atomic) : null;
        if (writes && (atomic || !isValue)) location.Released.Join(Release(lane));
        return race;
    }

    // The race of a loop that reads a reference only to test it: what it sees has changed since its last round, by a
    // write that nothing orders before it.
    string? Polled(Lane lane, Location location, int field, int site)
    {
        var seen = (location.Seen ??= []).TryGetValue(lane, out var before);
        location.Seen[lane] = location.Writes;
        return seen && before != location.Writes && location.Written is { } written && written.Lane != lane && written.Time > pasts[lane.Id][written.Lane.Id]
            ? Unordered(field, written, new Access(lane, false, false) { Site = site })
            : null;
    }

    string Unordered(int field, Access one, Access other) => $"data race on {sources.FieldName(field)}: {Told(one)} and {Told(other)}, and nothing orders the two";

    string? Race(Lane lane, Location location, int field, int site, bool writes, bool atomic)
    {
        var past = pasts[lane.Id];
        Access? own = null;
        foreach (var other in location.Accesses)
        {
            if (other.Lane == lane)
            {
                if (other.Write == writes && other.Atomic == atomic) own = other;
                continue;
            }
            if ((writes || other.Write) && !(atomic && other.Atomic) && other.Time > past[other.Lane.Id])
                return Unordered(field, other, new Access(lane, writes, atomic) { Site = site });
        }
        if (own is null) location.Accesses.Add(own = new Access(lane, writes, atomic));
        (own.Time, own.Site) = (past[lane.Id], site);
        return null;
    }

    string Told(Access access)
    {
        var where = sources.Line(access.Site) is { Line: > 0 } line ? $" ({line})" : "";
        return $"{access.Lane.Name} {(access.Write ? "writes" : "reads")} it {(access.Atomic ? "atomically" : "plainly")}{where}";
    }

    // A copy of what the lane has done so far; what it does next is not in it.
    VectorClock Release(Lane lane)
    {
        var past = pasts[lane.Id].Copy();
        pasts[lane.Id][lane.Id]++;
        return past;
    }

    // Elements are told apart up to a number of them.
    bool IsValue(object owner, int field) => owner is Array array
        ? array.Length <= Rewriting.SharedMemory.ElementNames && array.GetType().GetElementType()!.IsValueType && sources.FieldName(field) != "by reference"
        : sources.IsValue(field);
}
