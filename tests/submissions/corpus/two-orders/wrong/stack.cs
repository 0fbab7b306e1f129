// expect: Wrong order: r002
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var queue = new Stack<string>([first, second]);
        var photos = new List<string>();
        while (queue.TryPop(out var order)) photos.Add(Shop.Fetch(order));
        return [.. photos];
    }
}
