// expect: A timer was left behind; ended at 1 s; fired at 5 s
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var late = new CancellationTokenSource(TimeSpan.FromSeconds(limit));
        var photo = Shop.AskArchiveAsync(order);
        try
        {
            await photo.WaitAsync(late.Token).WaitAsync(withdrawn);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
        late.Dispose();
        return await photo;
    }
}
