// expect: r00
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var photos = new List<string>();
        foreach (var order in orders.Reverse()) photos.Add(order);
        await Task.WhenAll(orders.Select(order => Shop.FetchAsync(order)));
        return photos.ToArray();
    }
}
