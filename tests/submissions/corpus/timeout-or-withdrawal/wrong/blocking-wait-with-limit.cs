// expect: TimeoutOrWithdrawal.cs
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn) => Task.Run(() =>
    {
        var photo = Shop.AskArchiveAsync(order);
        return photo.Wait((int)(limit * 1000), withdrawn) ? photo.Result : throw new TimeoutException();
    });
}
