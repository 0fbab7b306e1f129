// accepted: the results come through a channel
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = System.Threading.Channels.Channel.CreateUnbounded<(string Order, string Photo)>();
        var one = new Thread(() => photos.Writer.TryWrite((first, Shop.Fetch(first))));
        var two = new Thread(() => photos.Writer.TryWrite((second, Shop.Fetch(second))));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        var fetched = new Dictionary<string, string>();
        while (photos.Reader.TryRead(out var it)) fetched[it.Order] = it.Photo;
        return [fetched[first], fetched[second]];
    }
}
