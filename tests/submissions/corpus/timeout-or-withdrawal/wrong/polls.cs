// expect: not at
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var photo = Shop.AskArchiveAsync(order);
        for (var waited = 0.0; waited < limit; waited += 0.3)
        {
            if (photo.IsCompleted) return await photo;
            await Task.Delay(TimeSpan.FromSeconds(0.3), withdrawn);
        }
        throw new TimeoutException();
    }
}
