// expect: stack overflow; TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = Serve(first, second);
        photos[1] = Shop.Fetch(second);
        return photos;
    }
}
