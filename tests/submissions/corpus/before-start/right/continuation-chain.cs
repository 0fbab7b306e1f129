// accepted: a chain of continuations that never begins where the token is cancelled
namespace Exercises;

public static class BeforeStart
{
    public static Task<string> ServeAsync(string order, CancellationToken withdrawn) =>
        withdrawn.IsCancellationRequested
            ? Task.FromCanceled<string>(withdrawn)
            : Shop.ChargeAsync(order).ContinueWith(_ => Shop.FetchAsync(order, withdrawn), TaskContinuationOptions.ExecuteSynchronously).Unwrap();
}
