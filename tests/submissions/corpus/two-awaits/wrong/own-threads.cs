// expect: blocked a thread; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new string[2];
        var large = new Thread(() => photos[0] = Shop.FetchAsync(first, 3).GetAwaiter().GetResult());
        var small = new Thread(() => photos[1] = Shop.FetchAsync(second, 2).GetAwaiter().GetResult());
        large.Start();
        small.Start();
        large.Join();
        small.Join();
        return Task.FromResult(photos);
    }
}
