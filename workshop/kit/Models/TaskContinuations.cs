using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// The awaits of one task. When it completes, the last one that came goes on inline and all others are
/// queued, so that one completion does not run them one after another (source: Task.RunContinuations).
/// The real task would queue them to the real pool; hence it sees only one continuation, this.
/// </summary>
internal sealed class TaskContinuations
{
    readonly List<Resumption> waiting = [];

    public static void Add(Task task, Resumption resumption)
    {
        var state = Here.Scheduler.State;
        var continuations = state.Of<TaskContinuations>(task);
        continuations.waiting.Add(resumption);
        if (continuations.waiting.Count > 1) return;
        Then(task, () =>
        {
            state.Forget<TaskContinuations>(task);
            continuations.Run();
        });
    }

    /// <summary>Runs the action when the task completes, on the thread that completes it.</summary>
    public static void Then(Task task, Action action) => task.ContinueWith(
        static (_, action) => ((Action)action!)(), action, CancellationToken.None,
        TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.DenyChildAttach, TaskScheduler.Default);

    void Run()
    {
        var all = waiting.ToArray();
        waiting.Clear();
        for (var i = all.Length - 2; i >= 0; i--) all[i].Completed(mayRunInline: false);
        all[^1].Completed(mayRunInline: true);
    }
}
