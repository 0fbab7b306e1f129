// expect: r002 was never served; made up
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photo = Shop.Fetch(first);
        return [photo, photo];
    }
}
