// expect: not at 3.1 s; TimeoutOrWithdrawal.cs
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var photo = Shop.AskArchiveAsync(order);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
        for (var waited = 0.0; !photo.IsCompleted; waited += 0.25)
        {
            if (waited >= limit) throw new TimeoutException();
            await timer.WaitForNextTickAsync(withdrawn);
        }

        return await photo;
    }
}
