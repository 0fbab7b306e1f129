// expect: blocked a thread; TimeoutOrWithdrawal.cs
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var photo = Shop.AskArchiveAsync(order);
        if (!photo.Wait((int)(limit * 1000), withdrawn)) throw new TimeoutException();
        return await photo;
    }
}
