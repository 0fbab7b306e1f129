// accepted: each in an async function of its own, both started before either is awaited
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new string[2];
        await Task.WhenAll(Fetch(0, first, 3), Fetch(1, second, 2));
        return photos;

        async Task Fetch(int place, string order, double seconds) => photos[place] = await Shop.FetchAsync(order, seconds);
    }
}
