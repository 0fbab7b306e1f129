using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.Tasks.TaskFactory.</summary>
[Models(typeof(TaskFactory))]
internal static class TaskFactoryModel
{
    public static Task StartNew(TaskFactory factory, Action action) => StartNew(factory, action, factory.CancellationToken, factory.CreationOptions, null!);

    public static Task StartNew(TaskFactory factory, Action action, CancellationToken cancellationToken) => StartNew(factory, action, cancellationToken, factory.CreationOptions, null!);

    public static Task StartNew(TaskFactory factory, Action action, TaskCreationOptions creationOptions) => StartNew(factory, action, factory.CancellationToken, creationOptions, null!);

    public static Task StartNew(TaskFactory factory, Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
    {
        var runner = Tasks.RunnerOf(scheduler ?? factory.Scheduler);
        return Tasks.Start(new Task(Tasks.Completing(action), cancellationToken, Tasks.Hidden(creationOptions, runner)), runner: runner);
    }

    public static Task StartNew(TaskFactory factory, Action<object?> action, object? state) => StartNew(factory, action, state, factory.CreationOptions);

    public static Task StartNew(TaskFactory factory, Action<object?> action, object? state, CancellationToken cancellationToken) => StartNew(factory, action, state, cancellationToken, factory.CreationOptions, null!);

    public static Task StartNew(TaskFactory factory, Action<object?> action, object? state, TaskCreationOptions creationOptions) => StartNew(factory, action, state, factory.CancellationToken, creationOptions, null!);

    public static Task StartNew(TaskFactory factory, Action<object?> action, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(action);
        var runner = Tasks.RunnerOf(scheduler ?? factory.Scheduler);
        return Tasks.Start(new Task(s => Tasks.Completing(() => action(s))(), state, cancellationToken, Tasks.Hidden(creationOptions, runner)), runner: runner);
    }

    public static Task<TResult> StartNew<TResult>(TaskFactory factory, Func<TResult> function) => StartNew(factory, function, factory.CancellationToken, factory.CreationOptions, null!);

    public static Task<TResult> StartNew<TResult>(TaskFactory factory, Func<TResult> function, CancellationToken cancellationToken) => StartNew(factory, function, cancellationToken, factory.CreationOptions, null!);

    public static Task<TResult> StartNew<TResult>(TaskFactory factory, Func<TResult> function, TaskCreationOptions creationOptions) => StartNew(factory, function, factory.CancellationToken, creationOptions, null!);

    public static Task<TResult> StartNew<TResult>(TaskFactory factory, Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
    {
        var runner = Tasks.RunnerOf(scheduler ?? factory.Scheduler);
        return Tasks.Start(new Task<TResult>(Tasks.Completing(function), cancellationToken, Tasks.Hidden(creationOptions, runner)), runner: runner);
    }

    public static Task<TResult> StartNew<TResult>(TaskFactory factory, Func<object?, TResult> function, object? state) => StartNew(factory, function, state, factory.CreationOptions);

    public static Task<TResult> StartNew<TResult>(TaskFactory factory, Func<object?, TResult> function, object? state, CancellationToken cancellationToken) => StartNew(factory, function, state, cancellationToken, factory.CreationOptions, null!);

    public static Task<TResult> StartNew<TResult>(TaskFactory factory, Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) => StartNew(factory, function, state, factory.CancellationToken, creationOptions, null!);

    public static Task<TResult> StartNew<TResult>(TaskFactory factory, Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(function);
        var runner = Tasks.RunnerOf(scheduler ?? factory.Scheduler);
        return Tasks.Start(new Task<TResult>(s => Tasks.Completing(() => function(s))(), state, cancellationToken, Tasks.Hidden(creationOptions, runner)), runner: runner);
    }

    public static Task ContinueWhenAll(TaskFactory factory, Task[] tasks, Action<Task[]> continuationAction) =>
        TaskModel.ContinueWith(Task.WhenAll(tasks), _ => continuationAction(tasks));

    public static Task ContinueWhenAll<TAntecedentResult>(TaskFactory factory, Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction) =>
        TaskModel.ContinueWith(Task.WhenAll(tasks), _ => continuationAction(tasks));

    public static Task<TResult> ContinueWhenAll<TResult>(TaskFactory factory, Task[] tasks, Func<Task[], TResult> continuationFunction) =>
        TaskModel.ContinueWith(Task.WhenAll(tasks), _ => continuationFunction(tasks));

    public static Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(TaskFactory factory, Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) =>
        TaskModel.ContinueWith(Task.WhenAll(tasks), _ => continuationFunction(tasks));

    public static Task ContinueWhenAny(TaskFactory factory, Task[] tasks, Action<Task> continuationAction) =>
        TaskOfTModel.ContinueWith(Task.WhenAny(tasks), first => continuationAction(first.Result));

    public static Task<TResult> ContinueWhenAny<TResult>(TaskFactory factory, Task[] tasks, Func<Task, TResult> continuationFunction) =>
        TaskOfTModel.ContinueWith(Task.WhenAny(tasks), first => continuationFunction(first.Result));
}

/// <summary>Source: the documentation of System.Threading.Tasks.TaskFactory&lt;TResult&gt;.</summary>
[Models(typeof(TaskFactory<>))]
internal static class TaskFactoryOfTModel
{
    public static TaskFactory<T> New<T>() => new();

    public static TaskFactory<T> New<T>(CancellationToken cancellationToken) => new(cancellationToken);

    public static TaskFactory<T> New<T>(TaskScheduler? scheduler) => new(scheduler);

    public static TaskFactory<T> New<T>(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions) => new(creationOptions, continuationOptions);

    public static TaskFactory<T> New<T>(CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler? scheduler) =>
        new(cancellationToken, creationOptions, continuationOptions, scheduler);

    public static Task<T> StartNew<T>(TaskFactory<T> factory, Func<T> function) => StartNew(factory, function, factory.CreationOptions);

    public static Task<T> StartNew<T>(TaskFactory<T> factory, Func<T> function, CancellationToken cancellationToken) => StartNew(factory, function, cancellationToken, factory.CreationOptions, null!);

    public static Task<T> StartNew<T>(TaskFactory<T> factory, Func<T> function, TaskCreationOptions creationOptions) => StartNew(factory, function, factory.CancellationToken, creationOptions, null!);

    public static Task<T> StartNew<T>(TaskFactory<T> factory, Func<T> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
    {
        var runner = Tasks.RunnerOf(scheduler ?? factory.Scheduler);
        return Tasks.Start(new Task<T>(Tasks.Completing(function), cancellationToken, Tasks.Hidden(creationOptions, runner)), runner: runner);
    }

    public static Task<T> StartNew<T>(TaskFactory<T> factory, Func<object?, T> function, object? state) => StartNew(factory, function, state, factory.CancellationToken, factory.CreationOptions, null!);

    public static Task<T> StartNew<T>(TaskFactory<T> factory, Func<object?, T> function, object? state, CancellationToken cancellationToken) => StartNew(factory, function, state, cancellationToken, factory.CreationOptions, null!);

    public static Task<T> StartNew<T>(TaskFactory<T> factory, Func<object?, T> function, object? state, TaskCreationOptions creationOptions) => StartNew(factory, function, state, factory.CancellationToken, creationOptions, null!);

    public static Task<T> StartNew<T>(TaskFactory<T> factory, Func<object?, T> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(function);
        var runner = Tasks.RunnerOf(scheduler ?? factory.Scheduler);
        return Tasks.Start(new Task<T>(s => Tasks.Completing(() => function(s))(), state, cancellationToken, Tasks.Hidden(creationOptions, runner)), runner: runner);
    }
}

/// <summary>Tasks of the pool see the default scheduler, those of a context its own.</summary>
[Models(typeof(TaskScheduler))]
internal static class TaskSchedulerModel
{
    public static TaskScheduler get_Current() => TaskScheduler.Current is ContextTaskScheduler context ? context : TaskScheduler.Default;

    // It is raised by the finalizer of a task that the garbage collector found; in a simulation none is.
    public static void add_UnobservedTaskException(EventHandler<UnobservedTaskExceptionEventArgs>? value)
    {
    }

    public static void remove_UnobservedTaskException(EventHandler<UnobservedTaskExceptionEventArgs>? value)
    {
    }

    public static TaskScheduler FromCurrentSynchronizationContext() => new ContextTaskScheduler(
        Here.Lane.Context ?? throw new InvalidOperationException("The current SynchronizationContext may not be used as a TaskScheduler."));
}
