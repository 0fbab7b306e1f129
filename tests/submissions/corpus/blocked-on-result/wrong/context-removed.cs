// expect: The clerk was blocked by .Result; the bell
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var desk = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        var photo = Shop.FetchAsync(order, seconds: 1.5).Result;
        SynchronizationContext.SetSynchronizationContext(desk);
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);
    }
}
