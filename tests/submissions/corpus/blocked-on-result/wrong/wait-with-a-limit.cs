// expect: clerk; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = Shop.FetchAsync(order, seconds: 1.5);
        photo.Wait(TimeSpan.FromSeconds(5));
        return Desk.HandOver(order, await Shop.FileAsync(order, await photo));
    }
}
