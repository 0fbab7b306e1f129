namespace ConcurrencyWorkshop.Scheduling;

/// <summary>
/// Lets one real thread wait until another hands over. Plain Monitor: spinning before the wait made
/// hand-overs slower on a machine whose cores are all busy, and no faster on an idle one.
/// </summary>
internal sealed class Baton
{
    bool given;

    public void Give()
    {
        lock (this)
        {
            given = true;
            Monitor.Pulse(this);
        }
    }

    public void Take()
    {
        lock (this)
        {
            while (!given) Monitor.Wait(this);
            given = false;
        }
    }

    /// <summary>Waits at most so long, in real milliseconds; false when nothing came.</summary>
    public bool Take(int milliseconds)
    {
        lock (this)
        {
            if (!given) Monitor.Wait(this, milliseconds);
            var taken = given;
            given = false;
            return taken;
        }
    }
}
