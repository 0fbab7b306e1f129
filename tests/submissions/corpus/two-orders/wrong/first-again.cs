// expect: r001 was served 2 times, and r002 never; the argument of each call
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new string[2];
        for (var i = 0; i < 2; i++) photos[i] = Shop.Fetch(first);
        return photos;
    }
}
