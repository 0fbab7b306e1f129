// expect: r002 was served on another thread; started early; FailingOrder.cs
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        Parallel.For(0, 2, i => photos[i] = Shop.FetchOriginal(i == 0 ? first : second));
        return photos;
    }
}
