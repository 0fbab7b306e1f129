// expect: r001 was served on another thread; BlockedClerk.cs
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = Task.Run(() => Shop.FetchStrips(order, strips));
        while (!photo.Wait(TimeSpan.FromSeconds(1))) Shop.Ring("bell");
        Shop.Ring("bell");
        return photo.Result;
    }
}
