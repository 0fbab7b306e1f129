// accepted: a query of which each element is read once
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new[] { first, second }.Select(order => Shop.Fetch(order));
        return [photos.First(), photos.Last()];
    }
}
