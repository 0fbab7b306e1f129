// accepted: an enumerator moved by hand
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        using var queue = ((IEnumerable<string>)[first, second]).GetEnumerator();
        var photos = new LinkedList<string>();
        while (queue.MoveNext()) photos.AddLast(Shop.Fetch(queue.Current));
        return [.. photos];
    }
}
