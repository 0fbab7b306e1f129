// expect: TimeoutOrWithdrawal.cs
using System.Diagnostics;

namespace Exercises;

public static class TimeoutOrWithdrawal
{
    public static async Task<string> ServeAsync(string order, double limit, CancellationToken withdrawn)
    {
        var clock = Stopwatch.StartNew();
        var photo = await Shop.AskArchiveAsync(order).WaitAsync(withdrawn);
        if (clock.Elapsed > TimeSpan.FromSeconds(limit)) throw new TimeoutException();
        return photo;
    }
}
