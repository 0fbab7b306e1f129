// expect: Serial: r002 was started only after r001 had been awaited; Starvation.cs
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var first = await Shop.FetchAsync(orders[0]);
        var others = await Task.WhenAll(orders.Skip(1).Select(order => Shop.FetchAsync(order)));
        return [first, .. others];
    }
}
