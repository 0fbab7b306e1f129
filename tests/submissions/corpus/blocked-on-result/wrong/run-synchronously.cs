// expect: clerk; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var filed = await Shop.FileAsync(order, Photo(order));
        return Desk.HandOver(order, filed);
    }

    private static string Photo(string order)
    {
        var outer = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return FetchAsync(order).GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }

    private static async Task<string> FetchAsync(string order) => await Shop.FetchAsync(order, seconds: 1.5);
}
