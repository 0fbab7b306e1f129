using ConcurrencyWorkshop.Rewriting;
using ConcurrencyWorkshop.Scheduling;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.Tasks.Task.</summary>
[Models(typeof(Task))]
internal static partial class TaskModel
{
    public static Task New(Action action) => new(Tasks.Completing(action), TaskCreationOptions.HideScheduler);

    public static Task New(Action action, CancellationToken cancellationToken) => new(Tasks.Completing(action), cancellationToken, TaskCreationOptions.HideScheduler);

    public static Task New(Action action, TaskCreationOptions creationOptions) => new(Tasks.Completing(action), Tasks.Hidden(creationOptions));

    public static Task New(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions) => new(Tasks.Completing(action), cancellationToken, Tasks.Hidden(creationOptions));

    public static Task New(Action<object?> action, object? state) => New(action, state, default, TaskCreationOptions.None);

    public static Task New(Action<object?> action, object? state, CancellationToken cancellationToken) => New(action, state, cancellationToken, TaskCreationOptions.None);

    public static Task New(Action<object?> action, object? state, TaskCreationOptions creationOptions) => New(action, state, default, creationOptions);

    public static Task New(Action<object?> action, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(action);
        return new(s => Tasks.Completing(() => action(s))(), state, cancellationToken, Tasks.Hidden(creationOptions));
    }

    public static void Start(Task task) => Begin(task, Tasks.RunnerOf(null));

    public static void Start(Task task, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        Begin(task, Tasks.RunnerOf(scheduler));
    }

    // One that is over, as with a token that was cancelled before, cannot be started: the real method says so.
    static void Begin(Task task, TaskScheduler runner)
    {
        if (task.IsCompleted) task.Start(TaskScheduler.Default);
        Tasks.Start(task, runner: runner);
    }

    public static Task Run(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Tasks.Start(new Task(Tasks.Completing(action), Options), mayBeCanceled: false);
    }

    public static Task Run(Action action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Tasks.Start(new Task(Tasks.Completing(action), cancellationToken, Options), cancellationToken.CanBeCanceled);
    }

    public static Task<TResult> Run<TResult>(Func<TResult> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Tasks.Start(new Task<TResult>(Tasks.Completing(function), Options), mayBeCanceled: false);
    }

    public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Tasks.Start(new Task<TResult>(Tasks.Completing(function), cancellationToken, Options), cancellationToken.CanBeCanceled);
    }

    public static Task Run(Func<Task?> function) => Run<Task>(function!).Unwrap();

    public static Task Run(Func<Task?> function, CancellationToken cancellationToken) => Run<Task>(function!, cancellationToken).Unwrap();

    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function) => Run<Task<TResult>>(function!).Unwrap();

    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function, CancellationToken cancellationToken) => Run<Task<TResult>>(function!, cancellationToken).Unwrap();

    const TaskCreationOptions Options = TaskCreationOptions.DenyChildAttach | TaskCreationOptions.HideScheduler;

    public static void RunSynchronously(Task task)
    {
        Here.Scheduler.Point(Here.Site, "runs a task", Tasks.Completion);
        task.RunSynchronously(SimulatedTaskScheduler.Instance);
    }

    public static bool get_IsCompleted(Task task)
    {
        Tasks.Look();
        return task.IsCompleted;
    }

    public static bool get_IsCanceled(Task task)
    {
        Tasks.Look();
        return task.IsCanceled;
    }

    public static bool get_IsFaulted(Task task)
    {
        Tasks.Look();
        return task.IsFaulted;
    }

    public static bool get_IsCompletedSuccessfully(Task task)
    {
        Tasks.Look();
        return task.IsCompletedSuccessfully;
    }

    public static TaskStatus get_Status(Task task)
    {
        Here.Scheduler.Pool.IsSeen();
        Tasks.Look();
        return task.Status;
    }

    public static TaskCreationOptions get_CreationOptions(Task task) => Tasks.Shown(task);

    public static void Wait(Task task)
    {
        Tasks.Wait(task);
        task.Wait();
    }

    public static bool Wait(Task task, int millisecondsTimeout) => Wait(task, millisecondsTimeout, default);

    public static bool Wait(Task task, TimeSpan timeout) => Wait(task, timeout, default);

    public static void Wait(Task task, CancellationToken cancellationToken) => Wait(task, Timeout.InfiniteTimeSpan, cancellationToken);

    public static bool Wait(Task task, int millisecondsTimeout, CancellationToken cancellationToken) => Wait(task, Limit.Of(millisecondsTimeout), cancellationToken);

    public static bool Wait(Task task, TimeSpan timeout, CancellationToken cancellationToken) =>
        Tasks.Wait(task, Limit.Of(timeout), cancellationToken) && task.Wait(0, CancellationToken.None);

    public static void WaitAll(Task[] tasks) => WaitAll(tasks, Timeout.InfiniteTimeSpan, default);

    public static void WaitAll(ReadOnlySpan<Task> tasks) => WaitAll(tasks.ToArray());

    public static void WaitAll(IEnumerable<Task> tasks, CancellationToken cancellationToken) => WaitAll([.. tasks], Timeout.InfiniteTimeSpan, cancellationToken);

    public static void WaitAll(Task[] tasks, CancellationToken cancellationToken) => WaitAll(tasks, Timeout.InfiniteTimeSpan, cancellationToken);

    public static bool WaitAll(Task[] tasks, int millisecondsTimeout) => WaitAll(tasks, Limit.Of(millisecondsTimeout), default);

    public static bool WaitAll(Task[] tasks, TimeSpan timeout) => WaitAll(tasks, Limit.Of(timeout), default);

    public static bool WaitAll(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken) => WaitAll(tasks, Limit.Of(millisecondsTimeout), cancellationToken);

    static bool WaitAll(Task[] tasks, TimeSpan limit, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        if (tasks.Contains(null)) throw new ArgumentException("The tasks argument included a null value.", nameof(tasks));
        foreach (var task in tasks)
            if (limit == Timeout.InfiniteTimeSpan && Here.Scheduler.Pool.TakeLocal(task) is { } item) item.Run();
        return (tasks.Length == 0 || Tasks.Wait(Task.WhenAll(tasks), limit, token)) && Task.WaitAll(tasks, 0, CancellationToken.None);
    }

    public static int WaitAny(Task[] tasks) => WaitAny(tasks, Timeout.InfiniteTimeSpan, default);

    public static int WaitAny(Task[] tasks, CancellationToken cancellationToken) => WaitAny(tasks, Timeout.InfiniteTimeSpan, cancellationToken);

    public static int WaitAny(Task[] tasks, int millisecondsTimeout) => WaitAny(tasks, Limit.Of(millisecondsTimeout), default);

    public static int WaitAny(Task[] tasks, TimeSpan timeout) => WaitAny(tasks, Limit.Of(timeout), default);

    public static int WaitAny(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken) => WaitAny(tasks, Limit.Of(millisecondsTimeout), cancellationToken);

    static int WaitAny(Task[] tasks, TimeSpan limit, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        if (tasks.Length == 0) return -1;
        var any = Task.WhenAny(tasks);
        return Tasks.Wait(any, limit, token) ? Array.IndexOf(tasks, any.Result) : -1;
    }

    public static Task Delay(int millisecondsDelay) => Delay(millisecondsDelay, default);

    public static Task Delay(TimeSpan delay) => Delay(delay, default(CancellationToken));

    public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsDelay, -1);
        return Delay(TimeSpan.FromMilliseconds(millisecondsDelay), cancellationToken);
    }

    public static Task Delay(TimeSpan delay, TimeProvider timeProvider) => Delay(delay, timeProvider, default);

    public static Task Delay(TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken) =>
        TimeProviderModel.MakesSystemTimers(timeProvider) ? Delay(delay, cancellationToken) : Task.Delay(delay, timeProvider, cancellationToken);

    public static Task Delay(TimeSpan delay, CancellationToken cancellationToken)
    {
        if (delay < TimeSpan.Zero && delay != Timeout.InfiniteTimeSpan || delay.TotalMilliseconds > uint.MaxValue - 1) throw new ArgumentOutOfRangeException(nameof(delay));
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled(cancellationToken);
        if (delay == TimeSpan.Zero) return Task.CompletedTask;
        var delayed = new TaskCompletionSource();
        VirtualTimer? timer = null;
        if (delay != Timeout.InfiniteTimeSpan) timer = Tasks.After(delay, "starts a delay", "a delay is over", () => delayed.TrySetResult());
        if (cancellationToken.CanBeCanceled)
        {
            cancellationToken.UnsafeRegister((_, token) =>
            {
                timer?.Cancel();
                delayed.TrySetCanceled(token);
            }, null);
        }
        return delayed.Task;
    }

    public static Task WaitAsync(Task task, CancellationToken cancellationToken) => WaitAsync(task, Timeout.InfiniteTimeSpan, cancellationToken);

    public static Task WaitAsync(Task task, TimeSpan timeout) => WaitAsync(task, timeout, default(CancellationToken));

    public static Task WaitAsync(Task task, TimeSpan timeout, TimeProvider timeProvider) => WaitAsync(task, timeout, timeProvider, default);

    public static Task WaitAsync(Task task, TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken) =>
        TimeProviderModel.MakesSystemTimers(timeProvider) ? WaitAsync(task, timeout, cancellationToken) : task.WaitAsync(timeout, timeProvider, cancellationToken);

    public static Task WaitAsync(Task task, TimeSpan timeout, CancellationToken cancellationToken) =>
        NeedsNoWait(task, timeout, cancellationToken, out var ready) ? ready : Race(task, timeout, cancellationToken, (TaskCompletionSource<bool> source) => Copy(task, source, static () => true));

    internal static bool NeedsNoWait(Task task, TimeSpan limit, CancellationToken token, out Task ready)
    {
        Tasks.Look();
        Limit.Of(limit);
        ready = task.IsCompleted || limit == Timeout.InfiniteTimeSpan && !token.CanBeCanceled ? task
            : token.IsCancellationRequested ? Task.FromCanceled(token)
            : limit == TimeSpan.Zero ? Task.FromException(new TimeoutException())
            : null!;
        return ready is not null;
    }

    internal static Task<T> Race<T>(Task task, TimeSpan limit, CancellationToken token, Action<TaskCompletionSource<T>> copy)
    {
        var source = new TaskCompletionSource<T>();
        VirtualTimer? timer = null;
        if (limit != Timeout.InfiniteTimeSpan) timer = Tasks.After(limit, "sets a limit", "a limit is over", () => source.TrySetException(new TimeoutException()));
        var registration = token.UnsafeRegister((_, canceled) =>
        {
            timer?.Cancel();
            source.TrySetCanceled(canceled);
        }, null);
        TaskContinuations.Then(task, () =>
        {
            timer?.Cancel();
            registration.Unregister();
            copy(source);
        });
        return source.Task;
    }

    internal static void Copy<T>(Task task, TaskCompletionSource<T> source, Func<T> result)
    {
        if (task.IsFaulted) source.TrySetException(task.Exception!.InnerExceptions);
        else if (task.IsCanceled) source.TrySetCanceled(Canceled(task));
        else source.TrySetResult(result());
    }

    static CancellationToken Canceled(Task task)
    {
        try
        {
            task.GetAwaiter().GetResult();
            return default;
        }
        catch (OperationCanceledException error)
        {
            return error.CancellationToken;
        }
    }
}
