namespace ConcurrencyWorkshop.Models;

/// <summary>ContinueWith: the real one, on the simulated scheduler or on that of a context.</summary>
internal static partial class TaskModel
{
    // A continuation on the pool does not show its scheduler to what it runs; one on a context does.
    internal static TaskContinuationOptions Hidden(TaskContinuationOptions options, TaskScheduler runner) =>
        runner is ContextTaskScheduler ? options : options | TaskContinuationOptions.HideScheduler;

    internal static Action<T> Completing<T>(Action<T> action) => task =>
    {
        try
        {
            action(task);
        }
        finally
        {
            Tasks.Complete();
        }
    };

    internal static Func<T, TResult> Completing<T, TResult>(Func<T, TResult> function) => task =>
    {
        try
        {
            return function(task);
        }
        finally
        {
            Tasks.Complete();
        }
    };

    public static Task ContinueWith(Task task, Action<Task> continuationAction) =>
        Then(task, continuationAction, default, default, null);

    public static Task ContinueWith(Task task, Action<Task> continuationAction, CancellationToken cancellationToken) =>
        Then(task, continuationAction, cancellationToken, default, null);

    public static Task ContinueWith(Task task, Action<Task> continuationAction, TaskContinuationOptions continuationOptions) =>
        Then(task, continuationAction, default, continuationOptions, null);

    public static Task ContinueWith(Task task, Action<Task> continuationAction, TaskScheduler scheduler) =>
        Then(task, continuationAction, default, default, Given(scheduler));

    public static Task ContinueWith(Task task, Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        Then(task, continuationAction, cancellationToken, continuationOptions, Given(scheduler));

    public static Task ContinueWith(Task task, Action<Task, object?> continuationAction, object? state) =>
        Then(task, t => continuationAction(t, state), default, default, null);

    public static Task ContinueWith(Task task, Action<Task, object?> continuationAction, object? state, CancellationToken cancellationToken) =>
        Then(task, t => continuationAction(t, state), cancellationToken, default, null);

    public static Task ContinueWith(Task task, Action<Task, object?> continuationAction, object? state, TaskContinuationOptions continuationOptions) =>
        Then(task, t => continuationAction(t, state), default, continuationOptions, null);

    public static Task ContinueWith(Task task, Action<Task, object?> continuationAction, object? state, TaskScheduler scheduler) =>
        Then(task, t => continuationAction(t, state), default, default, Given(scheduler));

    public static Task ContinueWith(Task task, Action<Task, object?> continuationAction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        Then(task, t => continuationAction(t, state), cancellationToken, continuationOptions, Given(scheduler));

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, TResult> continuationFunction) =>
        Then(task, continuationFunction, default, default, null);

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) =>
        Then(task, continuationFunction, cancellationToken, default, null);

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        Then(task, continuationFunction, default, continuationOptions, null);

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, TResult> continuationFunction, TaskScheduler scheduler) =>
        Then(task, continuationFunction, default, default, Given(scheduler));

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        Then(task, continuationFunction, cancellationToken, continuationOptions, Given(scheduler));

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, object?, TResult> continuationFunction, object? state) =>
        Then(task, t => continuationFunction(t, state), default, default, null);

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, object?, TResult> continuationFunction, object? state, CancellationToken cancellationToken) =>
        Then(task, t => continuationFunction(t, state), cancellationToken, default, null);

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, object?, TResult> continuationFunction, object? state, TaskContinuationOptions continuationOptions) =>
        Then(task, t => continuationFunction(t, state), default, continuationOptions, null);

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, object?, TResult> continuationFunction, object? state, TaskScheduler scheduler) =>
        Then(task, t => continuationFunction(t, state), default, default, Given(scheduler));

    public static Task<TResult> ContinueWith<TResult>(Task task, Func<Task, object?, TResult> continuationFunction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        Then(task, t => continuationFunction(t, state), cancellationToken, continuationOptions, Given(scheduler));

    // Where no scheduler is given it is the current one, as in .NET: the pool's, or that of a context inside its tasks.
    static Task Then(Task task, Action<Task> action, CancellationToken token, TaskContinuationOptions options, TaskScheduler? scheduler)
    {
        var runner = Tasks.RunnerOf(scheduler);
        return task.ContinueWith(Completing(action), token, Hidden(options, runner), runner);
    }

    static Task<TResult> Then<TResult>(Task task, Func<Task, TResult> function, CancellationToken token, TaskContinuationOptions options, TaskScheduler? scheduler)
    {
        var runner = Tasks.RunnerOf(scheduler);
        return task.ContinueWith(Completing(function), token, Hidden(options, runner), runner);
    }

    internal static TaskScheduler Given(TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        return scheduler;
    }
}
