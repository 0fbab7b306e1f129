// expect: r001 was never served: nothing waited for it; FailingThread.cs
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        var one = new Thread(async () => photos[0] = await Task.Run(() => Shop.FetchOriginal(first)));
        var two = new Thread(async () => photos[1] = await Task.Run(() => Shop.FetchOriginal(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos;
    }
}
