// accepted: a queue that is emptied, with the two seconds said aloud
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var waiting = new Queue<string>([first, second]);
        var photos = new List<string>();
        while (waiting.TryDequeue(out var order)) photos.Add(Shop.Fetch(order, seconds: 2));
        return [.. photos];
    }
}
