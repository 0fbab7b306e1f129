using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ConcurrencyWorkshop.Scheduling;

/// <summary>
/// Finds accesses to the same memory that nothing orders (vector clocks). Only such memory needs
/// switch points: the order of all other accesses is decided elsewhere.
/// </summary>
internal sealed class AccessHistory
{
    readonly Dictionary<(object Owner, int Field), Accesses> memory = new(ByReference.Instance);
    readonly Dictionary<object, VectorClock> clocks = new(ReferenceEqualityComparer.Instance);

    readonly Dictionary<(object Owner, int Field), object> atomics = new(ByReference.Instance);

    sealed class Accesses
    {
        public int Writer = -1;
        public int WriteTime;
        public readonly VectorClock Reads = new();
    }

    sealed class ByReference : IEqualityComparer<(object Owner, int Field)>
    {
        public static readonly ByReference Instance = new();

        public bool Equals((object Owner, int Field) x, (object Owner, int Field) y) =>
            x.Field == y.Field && ReferenceEquals(x.Owner, y.Owner);

        public int GetHashCode((object Owner, int Field) x) =>
            RuntimeHelpers.GetHashCode(x.Owner) * 31 + x.Field;
    }

    /// <summary>Notes an access; true when an earlier one by another lane is not ordered with it and one of them writes.</summary>
    public bool IsUnordered(Lane lane, object owner, int field, bool write)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(memory, (owner, field), out _);
        var accesses = slot ??= new Accesses();
        var me = lane.Id;
        var unordered = accesses.Writer >= 0 && accesses.Writer != me
            && accesses.WriteTime > lane.Clock[accesses.Writer];
        if (write)
        {
            for (var other = 0; other < accesses.Reads.Length && !unordered; other++)
                unordered = other != me && accesses.Reads[other] > lane.Clock[other];
            accesses.Writer = me;
            accesses.WriteTime = lane.Clock[me];
        }
        else
        {
            accesses.Reads[me] = lane.Clock[me];
        }
        return unordered;
    }

    /// <summary>
    /// A step on this object orders the lane after all earlier steps that changed it and, where it changes
    /// it itself, before all later ones. Two that only look are not ordered: the search does not try both
    /// orders of them, so that an order taken from them would hide an access that nothing orders.
    /// </summary>
    public void Synchronize(Lane lane, object key, bool write = true)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(clocks, key, out _);
        slot ??= new VectorClock();
        lane.Clock.Join(slot);
        if (!write) return;
        slot.Join(lane.Clock);
        lane.Clock[lane.Id]++;
    }

    /// <summary>The same for one piece of memory, accessed atomically.</summary>
    public void Synchronize(Lane lane, object owner, int field, bool write)
    {
        ref var key = ref CollectionsMarshal.GetValueRefOrAddDefault(atomics, (owner, field), out _);
        Synchronize(lane, key ??= new object(), write);
    }
}
