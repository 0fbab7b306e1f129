using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// Who waits for a SemaphoreSlim and who took it. The count is the real object's. As in .NET the tasks of
/// WaitAsync stand in a queue and get what the threads that wait do not need; a thread that comes while
/// tasks wait stands behind them.
/// </summary>
internal sealed class SemaphoreSlimState
{
    // Who tells of a deadlock names these; more would not help.
    const int NamedTakers = 3;

    readonly List<(Lane Lane, int Site)> takers = [];

    public readonly List<Waiter> Tasks = [];
    public int Threads;
    public bool UsesTasks;

    public sealed class Waiter(Lane lane, int site)
    {
        public readonly TaskCompletionSource<bool> Source = new();
        public readonly Lane Lane = lane;
        public readonly int Site = site;
        public VirtualTimer? Timer;
        public CancellationTokenRegistration Registration;

        public void Forget()
        {
            Timer?.Cancel();
            // Not Dispose: that would really wait for a callback that another lane is in.
            Registration.Unregister();
        }
    }

    public static SemaphoreSlimState Of(SemaphoreSlim target) => Here.Scheduler.State.Of<SemaphoreSlimState>(target);

    /// <summary>What a release touches: it completes tasks where any wait.</summary>
    public Areas ReleaseAreas => UsesTasks ? Areas.Tasks | Areas.Pool : Areas.None;

    public void Take(SemaphoreSlim target, Lane lane, int site)
    {
        target.Wait(0);
        takers.Add((lane, site));
    }

    public void Release(SemaphoreSlim target, int count)
    {
        for (var i = 0; i < count && takers.Count > 0; i++)
        {
            var own = takers.FindLastIndex(t => t.Lane == Here.Lane);
            takers.RemoveAt(Math.Max(own, 0));
        }
        while (Tasks.Count > 0 && target.CurrentCount > Threads)
        {
            var first = Tasks[0];
            Tasks.RemoveAt(0);
            Take(target, first.Lane, first.Site);
            first.Forget();
            Blocking.CompleteOnPool(() => first.Source.TrySetResult(true));
        }
    }

    public string Holders()
    {
        if (takers.Count == 0) return "its count is 0";
        var named = takers.TakeLast(NamedTakers).Select(t => $"{t.Lane.Name}{t.Lane.Scheduler.At(t.Site)}");
        return "its count is 0, taken by " + string.Join(" and ", named);
    }
}
