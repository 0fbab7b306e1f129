// accepted: Parallel.ForEachAsync, each at its place
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new string[2];
        await Parallel.ForEachAsync(new[] { (0, first, 3.0), (1, second, 2.0) }, async (o, _) => photos[o.Item1] = await Shop.FetchAsync(o.Item2, o.Item3));
        return photos;
    }
}
