// expect: r001 was served on another thread
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var photo = Task.Run(() => Shop.FetchStrips(order, strips));
        while (!photo.Wait(1000)) Shop.Ring("bell");
        Shop.Ring("bell");
        return photo.Result;
    }
}
