// expect: inside the same Photos at once
namespace Exercises;

public static class TwoThreads
{
    public static string[] Serve(string first, string second)
    {
        var photos = new Photos();
        var one = new Thread(() => photos.Add(Shop.Fetch(first)));
        var two = new Thread(() => photos.Add(Shop.Fetch(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return [.. photos.Order()];
    }

    private sealed class Photos : List<string>;
}
