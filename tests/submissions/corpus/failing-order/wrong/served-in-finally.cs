// expect: r002 was served all the same
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        try
        {
            photos[0] = Shop.FetchOriginal(first);
        }
        finally
        {
            photos[1] = Shop.FetchOriginal(second);
        }

        return photos;
    }
}
