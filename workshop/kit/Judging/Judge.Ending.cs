using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    /// <summary>Demands that nothing but waiting keeps the process alive: no thread is made a foreground one for it.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">A thread was constructed, or its IsBackground set.</exception>
    public static T WithoutForegroundThreads<T>(this T schedule) where T : Schedule
    {
        var hack = schedule.CallsOutsideRows().FirstOrDefault(call => call.Api == "Thread.set_IsBackground");
        schedule.Reject(hack is null ? null : new Mistake(
            $"IsBackground was set for {schedule.Lanes.First(lane => lane.Id == hack.Lane).Name} instead of waiting for its work",
            hack.Where,
            "It keeps the process alive for as long as this one job runs, yet nobody learns when it is done or that it failed; "
            + "and a pool thread is a background thread again for the next job.",
            "what waits for the work itself: Wait, WaitAll or await for a task."));
        var own = schedule.CallsOutsideRows().FirstOrDefault(call => call.Api == "Thread..ctor");
        return schedule.Reject(own is null ? null : new Mistake(
            "A Thread was constructed: a foreground thread keeps the process alive, but nobody waits for the pool's jobs",
            own.Where,
            "The next job that somebody gives to the pool is lost again.",
            "what waits for the work itself: Wait, WaitAll or await for a task."));
    }
}
