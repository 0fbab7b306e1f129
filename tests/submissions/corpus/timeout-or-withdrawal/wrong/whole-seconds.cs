// expect: TimeoutOrWithdrawal.cs
namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn) =>
        Shop.AskArchiveAsync(order).WaitAsync(TimeSpan.FromSeconds(3), withdrawn);
}
