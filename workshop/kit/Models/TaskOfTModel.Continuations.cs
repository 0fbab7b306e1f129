namespace ConcurrencyWorkshop.Models;

/// <summary>ContinueWith: the real one, on the simulated scheduler or on that of a context.</summary>
internal static partial class TaskOfTModel
{
    public static Task ContinueWith<T>(Task<T> task, Action<Task<T>> continuationAction) =>
        Then(task, continuationAction, default, default, null);

    public static Task ContinueWith<T>(Task<T> task, Action<Task<T>> continuationAction, CancellationToken cancellationToken) =>
        Then(task, continuationAction, cancellationToken, default, null);

    public static Task ContinueWith<T>(Task<T> task, Action<Task<T>> continuationAction, TaskContinuationOptions continuationOptions) =>
        Then(task, continuationAction, default, continuationOptions, null);

    public static Task ContinueWith<T>(Task<T> task, Action<Task<T>> continuationAction, TaskScheduler scheduler) =>
        Then(task, continuationAction, default, default, TaskModel.Given(scheduler));

    public static Task ContinueWith<T>(Task<T> task, Action<Task<T>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        Then(task, continuationAction, cancellationToken, continuationOptions, TaskModel.Given(scheduler));

    public static Task ContinueWith<T>(Task<T> task, Action<Task<T>, object?> continuationAction, object? state) =>
        Then(task, t => continuationAction(t, state), default, default, null);

    public static Task ContinueWith<T>(Task<T> task, Action<Task<T>, object?> continuationAction, object? state, CancellationToken cancellationToken) =>
        Then(task, t => continuationAction(t, state), cancellationToken, default, null);

    public static Task ContinueWith<T>(Task<T> task, Action<Task<T>, object?> continuationAction, object? state, TaskContinuationOptions continuationOptions) =>
        Then(task, t => continuationAction(t, state), default, continuationOptions, null);

    public static Task ContinueWith<T>(Task<T> task, Action<Task<T>, object?> continuationAction, object? state, TaskScheduler scheduler) =>
        Then(task, t => continuationAction(t, state), default, default, TaskModel.Given(scheduler));

    public static Task ContinueWith<T>(Task<T> task, Action<Task<T>, object?> continuationAction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        Then(task, t => continuationAction(t, state), cancellationToken, continuationOptions, TaskModel.Given(scheduler));

    public static Task<TNew> ContinueWith<T, TNew>(Task<T> task, Func<Task<T>, TNew> continuationFunction) =>
        Then(task, continuationFunction, default, default, null);

    public static Task<TNew> ContinueWith<T, TNew>(Task<T> task, Func<Task<T>, TNew> continuationFunction, CancellationToken cancellationToken) =>
        Then(task, continuationFunction, cancellationToken, default, null);

    public static Task<TNew> ContinueWith<T, TNew>(Task<T> task, Func<Task<T>, TNew> continuationFunction, TaskContinuationOptions continuationOptions) =>
        Then(task, continuationFunction, default, continuationOptions, null);

    public static Task<TNew> ContinueWith<T, TNew>(Task<T> task, Func<Task<T>, TNew> continuationFunction, TaskScheduler scheduler) =>
        Then(task, continuationFunction, default, default, TaskModel.Given(scheduler));

    public static Task<TNew> ContinueWith<T, TNew>(Task<T> task, Func<Task<T>, TNew> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        Then(task, continuationFunction, cancellationToken, continuationOptions, TaskModel.Given(scheduler));

    public static Task<TNew> ContinueWith<T, TNew>(Task<T> task, Func<Task<T>, object?, TNew> continuationFunction, object? state) =>
        Then(task, t => continuationFunction(t, state), default, default, null);

    public static Task<TNew> ContinueWith<T, TNew>(Task<T> task, Func<Task<T>, object?, TNew> continuationFunction, object? state, CancellationToken cancellationToken) =>
        Then(task, t => continuationFunction(t, state), cancellationToken, default, null);

    public static Task<TNew> ContinueWith<T, TNew>(Task<T> task, Func<Task<T>, object?, TNew> continuationFunction, object? state, TaskContinuationOptions continuationOptions) =>
        Then(task, t => continuationFunction(t, state), default, continuationOptions, null);

    public static Task<TNew> ContinueWith<T, TNew>(Task<T> task, Func<Task<T>, object?, TNew> continuationFunction, object? state, TaskScheduler scheduler) =>
        Then(task, t => continuationFunction(t, state), default, default, TaskModel.Given(scheduler));

    public static Task<TNew> ContinueWith<T, TNew>(Task<T> task, Func<Task<T>, object?, TNew> continuationFunction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        Then(task, t => continuationFunction(t, state), cancellationToken, continuationOptions, TaskModel.Given(scheduler));

    // Where no scheduler is given it is the current one, as in .NET: the pool's, or that of a context inside its tasks.
    static Task Then<T>(Task<T> task, Action<Task<T>> action, CancellationToken token, TaskContinuationOptions options, TaskScheduler? scheduler)
    {
        var runner = Tasks.RunnerOf(scheduler);
        return task.ContinueWith(TaskModel.Completing(action), token, TaskModel.Hidden(options, runner), runner);
    }

    static Task<TNew> Then<T, TNew>(Task<T> task, Func<Task<T>, TNew> function, CancellationToken token, TaskContinuationOptions options, TaskScheduler? scheduler)
    {
        var runner = Tasks.RunnerOf(scheduler);
        return task.ContinueWith(TaskModel.Completing(function), token, TaskModel.Hidden(options, runner), runner);
    }
}
