// expect: r002 was never served
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new List<string>();
        foreach (var order in new[] { first, second })
        {
            photos.Add(Shop.Fetch(order));
            if (photos.Count > 0) break;
        }

        return [.. photos, "r002.jpg, 670 KB"];
    }
}
