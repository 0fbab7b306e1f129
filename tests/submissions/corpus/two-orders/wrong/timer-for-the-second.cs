// expect: r002 was served on another thread (pool 1); TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        using var done = new ManualResetEventSlim();
        using var timer = new Timer(_ =>
        {
            photos[1] = Shop.Fetch(second);
            done.Set();
        }, null, 2000, Timeout.Infinite);
        photos[0] = Shop.Fetch(first);
        done.Wait();
        return photos;
    }
}
