// accepted: cleans up on the way and catches nothing
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        try
        {
            photos[0] = Shop.FetchOriginal(first);
            photos[1] = Shop.FetchOriginal(second);
            return photos;
        }
        finally
        {
            Console.WriteLine("the desk is cleared");
        }
    }
}
