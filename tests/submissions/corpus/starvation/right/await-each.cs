// accepted: all under way, then one await after the other
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var fetches = orders.Select(order => Shop.FetchAsync(order)).ToArray();
        var photos = new string[orders.Length];
        for (var i = 0; i < orders.Length; i++) photos[i] = await fetches[i];
        return photos;
    }
}
