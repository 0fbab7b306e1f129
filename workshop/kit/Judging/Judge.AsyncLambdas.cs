using ConcurrencyWorkshop.Judging;

namespace ConcurrencyWorkshop;

public static partial class Judge
{
    private static readonly HashSet<string> s_takesActions =
        ["Parallel.ForEach", "Parallel.For", "Parallel.Invoke", "ThreadPool.QueueUserWorkItem", "Thread..ctor", "ParallelEnumerable.ForAll"];

    /// <summary>Demands that nothing took an async lambda for its whole work: each row ended before the scenario did.</summary>
    /// <param name="schedule">The schedule to judge.</param>
    /// <exception cref="SimulationFailedException">A row outlasts the scenario, and the call that came back too early is known.</exception>
    public static T WaitsForTheInnerTask<T>(this T schedule) where T : Schedule
    {
        var open = schedule.Rows.FirstOrDefault(row => row.How == RowEnd.Unfinished || row.End > schedule.Duration + ScheduleQueries.SameMoment);
        if (open is null) return schedule;
        var early = $"while {open.Name} was still being served: nothing waited for it";
        foreach (var call in schedule.CallsOutsideRows().Where(call => call.Row is null))
        {
            if (s_takesActions.Contains(call.Api))
            {
                schedule.Reject(new Mistake(
                    $"{call.Api} came back at {Mistake.Seconds(call.Time)} {early}. It was given an async lambda, which is async void there",
                    call.Where,
                    "It takes an Action, and an Action that is async comes back at its first await. Nobody holds a task of the rest: its end is not seen, and an exception in it ends the process.",
                    "what takes a Func that returns a Task, and waits for that task."));
            }

            if (call.Api is "Task..ctor")
            {
                schedule.Reject(new Mistake(
                    $"The task that new Task made was waited for, {early}. It was given an async lambda, of which it knows nothing",
                    call.Where,
                    "A task made by hand is complete when its delegate has returned, and an async lambda returns at its first await. As an Action it is async void: nobody holds a task of the rest.",
                    "Task.Run, which waits for the inner task; or the async method itself, which gives one."));
            }

            if (call.Api is "TaskFactory.StartNew")
            {
                schedule.Reject(new Mistake(
                    $"The task of {call.Api} was waited for, {early}. It is the outer task of two",
                    call.Where,
                    "StartNew knows nothing of async: its result is the inner task, and the outer one is complete as soon as the inner has begun.",
                    "Task.Run, which waits for the inner one; or Unwrap."));
            }
        }

        return schedule;
    }
}
