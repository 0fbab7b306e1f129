// expect: Serial; r002 was started only after r001
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var photos = new List<string>();
        foreach (var order in orders) photos.Add(await Shop.FetchAsync(order));
        return photos.ToArray();
    }
}
