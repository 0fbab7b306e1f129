using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    // More often than any exercise has orders: whoever waits there so often gives up and comes back.
    private const int MostWaitsAtOneLine = 20;

    private static readonly HashSet<string> s_waitsWithLimit = ["SemaphoreSlim.Wait", "SemaphoreSlim.WaitAsync", "Task.WaitAsync"];

    /// <summary>Demands that nobody waits by sleeping, or by waiting for a little while, and looking again.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <param name="orOnce">Whether a line may sleep once, as that which measures a limit does.</param>
    /// <exception cref="SimulationFailedException">The code sleeps or delays.</exception>
    public static T WithoutPolling<T>(this T schedule, bool orOnce = false) where T : Schedule
    {
        var sleep = orOnce
            ? schedule.CallsOutsideRows().Where(call => call.Api is "Task.Delay" or "Thread.Sleep" or "PeriodicTimer.WaitForNextTickAsync")
                .GroupBy(call => call.Where).FirstOrDefault(rounds => rounds.Count() > 1)?.First()
            : schedule.Sleeps().FirstOrDefault();
        sleep ??= schedule.CallsOutsideRows().Where(call => s_waitsWithLimit.Contains(call.Api))
            .GroupBy(call => call.Where).FirstOrDefault(rounds => rounds.Count() > MostWaitsAtOneLine)?.First();
        return schedule.Reject(sleep is null ? null : new Mistake(
            $"Polling: {sleep.Api} at {Mistake.Seconds(sleep.Time)}, to look again later",
            sleep.Where,
            "Who polls comes late, and wakes for nothing all the other times; and between the look and the act another may come.",
            "what wakes the waiting one at the right moment: a semaphore, a channel, a monitor, a task."));
    }
}
