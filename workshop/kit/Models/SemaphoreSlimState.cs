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
        public bool IsServed;

        public void Forget()
        {
            Timer?.Cancel();
            // Not Dispose: that would really wait for a callback that another lane is in.
            Registration.Unregister();
        }
    }

    public static SemaphoreSlimState Of(SemaphoreSlim target) => Here.Scheduler.State.Of<SemaphoreSlimState>(target);

    public void Take(SemaphoreSlim target, Lane lane, int site)
    {
        target.Wait(0);
        takers.Add((lane, site));
    }

    /// <summary>
    /// Gives what was released to the tasks that wait. To complete them is a step of its own, so that a
    /// release which completes none touches no tasks; who is served is decided before.
    /// </summary>
    public void Release(SemaphoreSlim target, int count)
    {
        for (var i = 0; i < count && takers.Count > 0; i++)
        {
            var own = takers.FindLastIndex(t => t.Lane == Here.Lane);
            takers.RemoveAt(Math.Max(own, 0));
        }
        List<Waiter> served = [];
        while (Tasks.Count > 0 && target.CurrentCount > Threads)
        {
            var first = Tasks[0];
            Tasks.RemoveAt(0);
            Take(target, first.Lane, first.Site);
            first.Forget();
            first.IsServed = true;
            served.Add(first);
        }
        if (served.Count == 0) return;
        if (Here.Scheduler.Searching) Blocking.Try("completes a wait", Footprint.Of(Areas.Tasks | Areas.Pool));
        foreach (var waiter in served) Blocking.CompleteOnPool(() => waiter.Source.TrySetResult(true));
    }

    public string Holders()
    {
        if (takers.Count == 0) return "its count is 0";
        var named = takers.TakeLast(NamedTakers).Select(t => $"{t.Lane.Name}{t.Lane.Scheduler.At(t.Site)}");
        return "its count is 0, taken by " + string.Join(" and ", named);
    }
}
