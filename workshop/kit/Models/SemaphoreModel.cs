using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>The count of a semaphore.</summary>
internal sealed class SemaphoreState(int count, int maximum) : HandleState
{
    public override StepKind Kind => StepKind.Lock;

    public override string Name => "the semaphore";

    public override bool IsSignalled(Lane lane) => count > 0;

    public override bool Take(Lane lane, int site)
    {
        count--;
        return false;
    }

    public override string Why() => "its count is 0";

    /// <exception cref="SemaphoreFullException">There would be more than the maximum.</exception>
    public int Release(int more)
    {
        if (more > maximum - count) throw new SemaphoreFullException();
        count += more;
        return count - more;
    }

    public override void Signal(WaitHandle handle)
    {
        if (count == maximum) throw new InvalidOperationException("The WaitHandle cannot be signaled because it would exceed its maximum count.");
        count++;
    }
}

/// <summary>Source: the documentation of System.Threading.Semaphore.</summary>
[Models(typeof(Semaphore))]
internal static class SemaphoreModel
{
    public static Semaphore New(int initialCount, int maximumCount) =>
        HandleState.Attach(new Semaphore(initialCount, maximumCount), new SemaphoreState(initialCount, maximumCount));

    public static Semaphore New(int initialCount, int maximumCount, string? name)
    {
        HandleState.OnlyUnnamed(nameof(Semaphore), name);
        return New(initialCount, maximumCount);
    }

    public static Semaphore New(int initialCount, int maximumCount, string? name, out bool createdNew)
    {
        createdNew = true;
        return New(initialCount, maximumCount, name);
    }

    public static int Release(Semaphore target) => Release(target, 1);

    public static int Release(Semaphore target, int releaseCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(releaseCount);
        var state = (SemaphoreState)HandleState.Of(target);
        AtomicStep.Change(target, "releases the semaphore");
        return state.Release(releaseCount);
    }
}
