// expect: Polling: Task.Delay
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var photo = Shop.AskArchiveAsync(order);
        for (var ticks = 0; ticks < limit * 10; ticks++)
        {
            if (photo.IsCompleted) return await photo;
            await Task.Delay(100, withdrawn);
        }
        return photo.IsCompleted ? await photo : throw new TimeoutException();
    }
}
