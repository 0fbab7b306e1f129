// expect: Nothing failed: the InvalidDataException
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second)
    {
        Shop.Damage();
        var photos = new string[2];
        var one = new Thread(() => photos[0] = Shop.FetchOriginal(first));
        var two = new Thread(() => photos[1] = Shop.FetchOriginal(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return photos;
    }
}
