using ConcurrencyWorkshop.Rewriting;

namespace ConcurrencyWorkshop.Models;

/// <summary>Source: the documentation of System.Threading.Tasks.TaskCompletionSource.</summary>
[Models(typeof(TaskCompletionSource))]
internal static class TaskCompletionSourceModel
{
    // The real task must not send its continuations to the real pool: that is done here.
    public static TaskCompletionSource New(TaskCreationOptions creationOptions) => Marked(new TaskCompletionSource(Stripped(creationOptions)), creationOptions);

    public static TaskCompletionSource New(object? state, TaskCreationOptions creationOptions) => Marked(new TaskCompletionSource(state, Stripped(creationOptions)), creationOptions);

    static TaskCompletionSource Marked(TaskCompletionSource source, TaskCreationOptions options)
    {
        if (IsAsynchronous(options)) Tasks.RunContinuationsAsynchronously(source.Task);
        return source;
    }

    internal static TaskCreationOptions Stripped(TaskCreationOptions options) => options & ~TaskCreationOptions.RunContinuationsAsynchronously;

    internal static bool IsAsynchronous(TaskCreationOptions options) => (options & TaskCreationOptions.RunContinuationsAsynchronously) != 0;

    public static void SetResult(TaskCompletionSource source) => Tasks.Complete(source.Task, source.SetResult);

    public static bool TrySetResult(TaskCompletionSource source) => Tasks.Complete(source.Task, source.TrySetResult);

    public static void SetException(TaskCompletionSource source, Exception exception) => Tasks.Complete(source.Task, () => source.SetException(exception));

    public static void SetException(TaskCompletionSource source, IEnumerable<Exception> exceptions) => Tasks.Complete(source.Task, () => source.SetException(exceptions));

    public static bool TrySetException(TaskCompletionSource source, Exception exception) => Tasks.Complete(source.Task, () => source.TrySetException(exception));

    public static bool TrySetException(TaskCompletionSource source, IEnumerable<Exception> exceptions) => Tasks.Complete(source.Task, () => source.TrySetException(exceptions));

    public static void SetCanceled(TaskCompletionSource source) => Tasks.Complete(source.Task, source.SetCanceled);

    public static void SetCanceled(TaskCompletionSource source, CancellationToken cancellationToken) => Tasks.Complete(source.Task, () => source.SetCanceled(cancellationToken));

    public static bool TrySetCanceled(TaskCompletionSource source) => Tasks.Complete(source.Task, source.TrySetCanceled);

    public static bool TrySetCanceled(TaskCompletionSource source, CancellationToken cancellationToken) => Tasks.Complete(source.Task, () => source.TrySetCanceled(cancellationToken));

    public static void SetFromTask(TaskCompletionSource source, Task completedTask) => Tasks.Complete(source.Task, () => source.SetFromTask(completedTask));

    public static bool TrySetFromTask(TaskCompletionSource source, Task completedTask) => Tasks.Complete(source.Task, () => source.TrySetFromTask(completedTask));
}

/// <summary>Source: the documentation of System.Threading.Tasks.TaskCompletionSource&lt;TResult&gt;.</summary>
[Models(typeof(TaskCompletionSource<>))]
internal static class TaskCompletionSourceOfTModel
{
    public static TaskCompletionSource<T> New<T>(TaskCreationOptions creationOptions) => Marked(new TaskCompletionSource<T>(TaskCompletionSourceModel.Stripped(creationOptions)), creationOptions);

    public static TaskCompletionSource<T> New<T>(object? state, TaskCreationOptions creationOptions) => Marked(new TaskCompletionSource<T>(state, TaskCompletionSourceModel.Stripped(creationOptions)), creationOptions);

    static TaskCompletionSource<T> Marked<T>(TaskCompletionSource<T> source, TaskCreationOptions options)
    {
        if (TaskCompletionSourceModel.IsAsynchronous(options)) Tasks.RunContinuationsAsynchronously(source.Task);
        return source;
    }

    public static void SetResult<T>(TaskCompletionSource<T> source, T result) => Tasks.Complete(source.Task, () => source.SetResult(result));

    public static bool TrySetResult<T>(TaskCompletionSource<T> source, T result) => Tasks.Complete(source.Task, () => source.TrySetResult(result));

    public static void SetException<T>(TaskCompletionSource<T> source, Exception exception) => Tasks.Complete(source.Task, () => source.SetException(exception));

    public static void SetException<T>(TaskCompletionSource<T> source, IEnumerable<Exception> exceptions) => Tasks.Complete(source.Task, () => source.SetException(exceptions));

    public static bool TrySetException<T>(TaskCompletionSource<T> source, Exception exception) => Tasks.Complete(source.Task, () => source.TrySetException(exception));

    public static bool TrySetException<T>(TaskCompletionSource<T> source, IEnumerable<Exception> exceptions) => Tasks.Complete(source.Task, () => source.TrySetException(exceptions));

    public static void SetCanceled<T>(TaskCompletionSource<T> source) => Tasks.Complete(source.Task, source.SetCanceled);

    public static void SetCanceled<T>(TaskCompletionSource<T> source, CancellationToken cancellationToken) => Tasks.Complete(source.Task, () => source.SetCanceled(cancellationToken));

    public static bool TrySetCanceled<T>(TaskCompletionSource<T> source) => Tasks.Complete(source.Task, source.TrySetCanceled);

    public static bool TrySetCanceled<T>(TaskCompletionSource<T> source, CancellationToken cancellationToken) => Tasks.Complete(source.Task, () => source.TrySetCanceled(cancellationToken));

    public static void SetFromTask<T>(TaskCompletionSource<T> source, Task<T> completedTask) => Tasks.Complete(source.Task, () => source.SetFromTask(completedTask));

    public static bool TrySetFromTask<T>(TaskCompletionSource<T> source, Task<T> completedTask) => Tasks.Complete(source.Task, () => source.TrySetFromTask(completedTask));
}
