// accepted: an order that serves itself
namespace Exercises;

public static class TwoOrders
{
    private sealed record Order(string Name)
    {
        public string Photo { get; } = Shop.Fetch(Name);
    }

    public static string[] Serve(string first, string second)
    {
        var orders = new List<Order> { new(first), new(second) };
        return orders.ConvertAll(order => order.Photo).ToArray();
    }
}
