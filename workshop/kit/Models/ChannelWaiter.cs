namespace ConcurrencyWorkshop.Models;

/// <summary>Someone who waits for a channel, until served, failed or cancelled.</summary>
internal sealed class ChannelWaiter<TResult, TItem>
{
    readonly Promise<TResult> source = new();
    CancellationTokenRegistration registration;

    /// <summary>What a waiting writer brings.</summary>
    public TItem? Item { get; init; }

    public Task<TResult> Task => source.Task;

    /// <summary>Lets the token end the wait.</summary>
    public void CancelWith(CancellationToken token, Action<ChannelWaiter<TResult, TItem>> remove)
    {
        if (!token.CanBeCanceled) return;
        registration = token.UnsafeRegister(_ =>
        {
            remove(this);
            // What follows a cancelled wait never runs inside Cancel.
            Continuation.Defer(() => source.TrySetCanceled(token));
        }, null);
    }

    public bool Serve(TResult result)
    {
        registration.Unregister();
        return source.TrySetResult(result);
    }

    public void Fail(Exception error)
    {
        registration.Unregister();
        source.TrySetException(error);
    }
}
