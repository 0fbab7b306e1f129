using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Awaits that give way without waiting for anything. A loop of them that asks again and again is a busy wait as
/// any other, although each round is another item of the pool or of a context: time has to pass for it.
/// </summary>
internal sealed class Yields
{
    // More rounds than honest code takes in one moment, and few enough that each moment is soon over.
    const int Patience = 200;
    const int SearchPatience = 20;

    // Work is queued by the hundred at one line without waiting for any of it.
    const int OfWork = 25;

    readonly Dictionary<int, (long Time, int Count)> rounds = [];

    // From then on others that go round as well are no reason to go on.
    const int Impatience = 2;

    /// <summary>Counts one more round at the line; where there were too many at the same virtual time, the lane spins.</summary>
    /// <param name="scheduler">The scheduler.</param>
    /// <param name="site">The line.</param>
    /// <param name="queuesWork">Whether it is work that is queued, which needs not be a round of a loop that waits.</param>
    public static void GoRound(Scheduler scheduler, int site, bool queuesWork = false)
    {
        var rounds = scheduler.State.Of<Yields>(typeof(Yields)).rounds;
        var (time, count) = rounds.GetValueOrDefault(site);
        count = time == scheduler.Time.Now ? count + 1 : 1;
        rounds[site] = (scheduler.Time.Now, count);
        var patience = (scheduler.Searching ? SearchPatience : Patience) * (queuesWork ? OfWork : 1);
        if (count > patience * Impatience) Spinning.UntilLater(site);
        else if (count > patience) Spinning.UntilChanged(site);
    }
}
