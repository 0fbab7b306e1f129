// accepted: a sorted list by place
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var photos = new SortedList<int, string>();
        foreach (var (order, place) in new[] { first, second }.Select((order, place) => (order, place))) photos[place] = Shop.Fetch(order);
        return photos.Values.ToArray();
    }
}
