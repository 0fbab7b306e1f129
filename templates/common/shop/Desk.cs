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

    /// <summary>Opens a desk on the calling thread, serves, and closes it when the task is complete.</summary>
    /// <param name="customers">What the clerk is asked to do: called at the desk.</param>
    /// <returns>The task's result.</returns>
    public static T Serve<T>(Func<Task<T>> customers)
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
            desk.WorkUntil(served);
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
        var open = Stopwatch.StartNew();
        var bell = TimeSpan.FromSeconds(1);
        while (!served.IsCompleted)
        {
            if (open.Elapsed is var now && now >= bell)
            {
                Ring("bell");
                bell = TimeSpan.FromSeconds(Math.Floor(now.TotalSeconds) + 1);
            }
            else if (_work.TryTake(out var next, (int)Math.Ceiling((bell - now).TotalMilliseconds)))
            {
                next.Callback(next.State);
            }
        }
    }

    [Row]
    private static void Ring(string bell) => ArgumentException.ThrowIfNullOrEmpty(bell);
}
