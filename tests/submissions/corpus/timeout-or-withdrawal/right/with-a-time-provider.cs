// accepted: WaitAsync takes the system's TimeProvider too
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn) => Shop.AskArchiveAsync(order).Within(limit.Seconds, withdrawn);
    extension(double number) { private TimeSpan Seconds => TimeSpan.FromSeconds(number); }
    extension<T>(Task<T> task)
    {
        private async Task<T> Within(TimeSpan limit, CancellationToken token)
        {
            await ((Task)task).WaitAsync(limit, TimeProvider.System, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            return task.IsCompleted ? await task : token.IsCancellationRequested ? throw new OperationCanceledException(token) : throw new TimeoutException();
        }
    }
}
