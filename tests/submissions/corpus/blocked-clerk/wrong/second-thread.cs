// expect: bell was served on another thread
namespace Exercises;

public static class BlockedClerk
{
    public static string[] Serve(string order, int strips)
    {
        var bell = new Thread(() =>
        {
            for (var second = 1; second <= strips; second++)
            {
                Thread.Sleep(1000);
                Shop.Ring("bell");
            }
        });
        bell.Start();
        var photo = Shop.FetchStrips(order, strips);
        bell.Join();
        return photo;
    }
}
