namespace ConcurrencyWorkshop.Scheduling;

/// <summary>
/// Lets one real thread wait until another hands over: most of the time that a search takes. So it is what the system
/// has for it, since by Monitor each hand-over costs three to seven times as much. No spinning before the wait: it made
/// hand-overs slower on a machine whose cores are all busy, and no faster on an idle one.
/// </summary>
internal abstract class Baton
{
    // To make one costs more than a schedule: they are used again.
    static readonly Stack<Baton> free = new();

    /// <summary>A baton that nobody has given.</summary>
    public static Baton Get()
    {
        lock (free)
            if (free.TryPop(out var baton)) return baton;
        return PosixBaton.IsSupported ? new PosixBaton() : new EventBaton();
    }

    /// <summary>Puts it back: it was taken as often as given, and nobody uses it any more.</summary>
    public void Release()
    {
        lock (free) free.Push(this);
    }

    public abstract void Give();

    public abstract void Take();

    /// <summary>Waits at most so long, in real milliseconds; false when nothing came.</summary>
    public abstract bool Take(int milliseconds);

    /// <summary>On every system.</summary>
    sealed class EventBaton : Baton
    {
        readonly AutoResetEvent given = new(false);

        public override void Give() => given.Set();

        public override void Take() => given.WaitOne();

        public override bool Take(int milliseconds) => given.WaitOne(milliseconds);
    }
}
