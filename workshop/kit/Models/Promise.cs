using System.Runtime.CompilerServices;

namespace ConcurrencyWorkshop.Models;

/// <summary>
/// A task that is completed by hand and whose cancellation throws OperationCanceledException, as of what
/// the BCL makes without a TaskCompletionSource: there it would be a TaskCanceledException. Only one lane
/// runs at a time, so that nothing guards it.
/// </summary>
internal sealed class Promise<T>
{
    AsyncTaskMethodBuilder<T> builder = AsyncTaskMethodBuilder<T>.Create();

    public Promise() => Task = builder.Task;

    public Task<T> Task { get; }

    public bool TrySetResult(T result)
    {
        if (Task.IsCompleted) return false;
        builder.SetResult(result);
        return true;
    }

    public bool TrySetException(Exception exception)
    {
        if (Task.IsCompleted) return false;
        builder.SetException(exception);
        return true;
    }

    public bool TrySetCanceled(CancellationToken token) => TrySetException(new OperationCanceledException(token));
}
