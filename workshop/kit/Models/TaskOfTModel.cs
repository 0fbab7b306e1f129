using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.Tasks.Task&lt;TResult&gt;.</summary>
[Models(typeof(Task<>))]
internal static partial class TaskOfTModel
{
    public static Task<T> New<T>(Func<T> function) => new(Tasks.Completing(function), TaskCreationOptions.HideScheduler);

    public static Task<T> New<T>(Func<T> function, CancellationToken cancellationToken) => new(Tasks.Completing(function), cancellationToken, TaskCreationOptions.HideScheduler);

    public static Task<T> New<T>(Func<T> function, TaskCreationOptions creationOptions) => new(Tasks.Completing(function), Tasks.Hidden(creationOptions));

    public static Task<T> New<T>(Func<T> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions) => new(Tasks.Completing(function), cancellationToken, Tasks.Hidden(creationOptions));

    public static Task<T> New<T>(Func<object?, T> function, object? state) => New(function, state, default, TaskCreationOptions.None);

    public static Task<T> New<T>(Func<object?, T> function, object? state, CancellationToken cancellationToken) => New(function, state, cancellationToken, TaskCreationOptions.None);

    public static Task<T> New<T>(Func<object?, T> function, object? state, TaskCreationOptions creationOptions) => New(function, state, default, creationOptions);

    public static Task<T> New<T>(Func<object?, T> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new(s => Tasks.Completing(() => function(s))(), state, cancellationToken, Tasks.Hidden(creationOptions));
    }

    public static T get_Result<T>(Task<T> task)
    {
        Tasks.Wait(task);
        return task.Result;
    }

    public static Task<T> WaitAsync<T>(Task<T> task, CancellationToken cancellationToken) => WaitAsync(task, Timeout.InfiniteTimeSpan, cancellationToken);

    public static Task<T> WaitAsync<T>(Task<T> task, TimeSpan timeout) => WaitAsync(task, timeout, default(CancellationToken));

    public static Task<T> WaitAsync<T>(Task<T> task, TimeSpan timeout, TimeProvider timeProvider) => WaitAsync(task, timeout, timeProvider, default);

    public static Task<T> WaitAsync<T>(Task<T> task, TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken) =>
        TimeProviderModel.MakesSystemTimers(timeProvider) ? WaitAsync(task, timeout, cancellationToken) : task.WaitAsync(timeout, timeProvider, cancellationToken);

    public static Task<T> WaitAsync<T>(Task<T> task, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (!TaskModel.NeedsNoWait(task, timeout, cancellationToken, out var ready))
            return TaskModel.Race<T>(task, timeout, cancellationToken, source => TaskModel.Copy(task, source, () => task.Result));
        if (ready == task) return task;
        return ready.IsCanceled ? Task.FromCanceled<T>(cancellationToken) : Task.FromException<T>(ready.Exception!.InnerException!);
    }
}
