// expect: results are in the wrong order
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new Stack<string>();
        photos.Push(Shop.Fetch(first));
        photos.Push(Shop.Fetch(second));
        return [.. photos];
    }
}
