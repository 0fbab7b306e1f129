// accepted: a loop over both
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new List<string>();
        foreach (var order in new[] { first, second }) photos.Add(Shop.Fetch(order));
        return photos.ToArray();
    }
}
