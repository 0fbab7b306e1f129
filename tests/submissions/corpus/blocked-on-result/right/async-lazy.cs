// accepted: a lazy task, awaited
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = new Lazy<Task<string>>(() => Shop.FetchAsync(order, seconds: 1.5));
        return Desk.HandOver(order, await Shop.FileAsync(order, await photo.Value));
    }
}
