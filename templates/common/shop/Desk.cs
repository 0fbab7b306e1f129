using System.Collections.Concurrent;
using System.Diagnostics;

namespace PrintShop;

/// <summary>
/// The clerk's desk: given code. One thread does everything that is put on the desk, one thing after the
/// other, and rings the bell each second, if it is free to. What an async method does after an await comes
/// back to the desk where it was awaited: the desk is a <see cref="SynchronizationContext"/>.
/// </summary>
public sealed class Desk : SynchronizationContext
{
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _work = [];
    private readonly Stopwatch _open = Stopwatch.StartNew();

    /// <summary>Opens a desk on the calling thread, serves, and closes it when the task is complete.</summary>
    /// <param name="customers">What the clerk is asked to do: called at the desk.</param>
    /// <param name="bell">Whether the clerk rings the bell.</param>
    /// <returns>The task's result.</returns>
    public static T Serve<T>(Func<Task<T>> customers, bool bell = true)
    {
        Thread.CurrentThread.Name ??= "clerk";
        var outside = Current;
        var desk = new Desk();
        SetSynchronizationContext(desk);
        try
        {
            var served = customers();
            // A task may end on another thread; the clerk must hear of it.
            served.ContinueWith(_ => desk.Post(static _ => { }, null),
                CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            if (bell) desk.WorkAndRingUntil(served);
            else desk.WorkUntil(served);
            return served.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outside);
        }
    }

    /// <summary>Puts work on the desk, from whichever thread.</summary>
    public override void Post(SendOrPostCallback d, object? state) => _work.Add((d, state));

    /// <summary>Hands a print over to its customer, which only the clerk does. Takes no time.</summary>
    /// <exception cref="InvalidOperationException">Called away from the desk.</exception>
    [Row]
    public static string HandOver(string order, string print)
    {
        if (Current is not Desk)
        {
            throw new InvalidOperationException(
                $"{order} was handed over away from the desk, on another thread: only the clerk serves customers. "
                + "Come back to the desk first; an await without ConfigureAwait(false) does.");
        }

        return $"{print}, handed over";
    }

    private void WorkUntil(Task served)
    {
        while (!served.IsCompleted) Do(_work.Take());
    }

    private void WorkAndRingUntil(Task served)
    {
        var next = TimeSpan.FromSeconds(1);
        while (!served.IsCompleted)
        {
            if (_open.Elapsed is var now && now >= next)
            {
                Ring("bell");
                next = TimeSpan.FromSeconds(Math.Floor(now.TotalSeconds) + 1);
            }
            else if (_work.TryTake(out var work, (int)Math.Ceiling((next - now).TotalMilliseconds)))
            {
                Do(work);
            }
        }
    }

    private static void Do((SendOrPostCallback Callback, object? State) work) => work.Callback(work.State);

    [Row]
    private static void Ring(string bell) => ArgumentException.ThrowIfNullOrEmpty(bell);
}
