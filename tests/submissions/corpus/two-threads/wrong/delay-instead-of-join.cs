// expect: sleep instead of join; Task.Delay; TwoThreads.cs
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        new Thread(() => photos[0] = Shop.Fetch(first)).Start();
        new Thread(() => photos[1] = Shop.Fetch(second)).Start();
        Task.Delay(2000).Wait();
        return photos;
    }
}
