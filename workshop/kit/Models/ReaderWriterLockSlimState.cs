using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Who holds a ReaderWriterLockSlim and who waits. As in .NET nobody new may read while someone waits to
/// write: writers would starve. Source: the documentation, and the order in which ReaderWriterLockSlim
/// tests its rules.
/// </summary>
internal sealed class ReaderWriterLockSlimState
{
    /// <summary>One lane's hold in one mode.</summary>
    public sealed class Hold(Lane lane, int site)
    {
        public readonly Lane Lane = lane;
        public readonly int Site = site;
        public int Depth = 1;
    }

    public readonly List<Hold> Readers = [];
    public Hold? Writer;
    public Hold? Upgrader;
    public int WaitingReaders;
    public int WaitingUpgraders;
    public int WaitingWriters;
    public int WaitingUpgrades;
    public bool Disposed;

    public static ReaderWriterLockSlimState Of(ReaderWriterLockSlim target) => Here.Scheduler.State.Of<ReaderWriterLockSlimState>(target);

    public Hold? ReaderOf(Lane lane) => Readers.Find(r => r.Lane == lane);

    public Hold? WriterOf(Lane lane) => Writer?.Lane == lane ? Writer : null;

    public Hold? UpgraderOf(Lane lane) => Upgrader?.Lane == lane ? Upgrader : null;

    public bool MayRead => Writer is null && WaitingWriters == 0 && WaitingUpgrades == 0;

    public bool MayUpgrade => MayRead && Upgrader is null;

    public bool MayWrite => Writer is null && Upgrader is null && Readers.Count == 0;

    // The one who holds the upgradeable lock may have read on top of it.
    public bool MayUpgradeNow(Lane lane) => Writer is null && Readers.TrueForAll(r => r.Lane == lane);

    public string Why(Lane lane)
    {
        if (Writer is { } writer && writer.Lane != lane) return Blocking.HeldBy("held for writing", writer.Lane, writer.Site);
        var others = Readers.Where(r => r.Lane != lane).Concat(Upgrader is { } u && u.Lane != lane ? [u] : []).ToList();
        if (others.Count > 0) return "held for reading by " + string.Join(" and ", others.Select(r => $"{r.Lane.Name}{r.Lane.Scheduler.At(r.Site)}"));
        return "others wait to write";
    }
}
