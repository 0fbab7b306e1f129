// expect: Result 2 of 2 is missing
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        try
        {
            photos[0] = Shop.Fetch(first);
            return photos;
        }
        finally
        {
            photos = [photos[0], Shop.Fetch(second)];
        }
    }
}
