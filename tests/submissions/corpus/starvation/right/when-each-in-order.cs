// accepted: WhenEach, results put in their places
namespace Exercises;

public static class Starvation
{
    public static async Task<string[]> ServeAsync(params string[] orders)
    {
        var photos = new string[orders.Length];
        var fetches = orders.Select(async (order, place) => (place, photo: await Shop.FetchAsync(order))).ToList();
        await foreach (var fetch in Task.WhenEach(fetches)) photos[fetch.Result.place] = fetch.Result.photo;
        return photos;
    }
}
