// expect: Fetch was called with r999, which nobody asked for here; TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new[] { first, second, "r999" }.Select(order => Shop.Fetch(order)).ToArray();
        return photos[..2];
    }
}
