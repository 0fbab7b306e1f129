// accepted: WaitHandle.WaitAll over two events
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var orders = new[] { first, second };
        var done = new ManualResetEvent[] { new(false), new(false) };
        for (var i = 0; i < 2; i++)
        {
            var place = i;
            new Thread(() =>
            {
                photos[place] = Shop.Fetch(orders[place]);
                done[place].Set();
            }).Start();
        }

        WaitHandle.WaitAll(done);
        return photos;
    }
}
