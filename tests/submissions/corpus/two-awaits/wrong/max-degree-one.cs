// expect: Serial: r002
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new string[2];
        await Parallel.ForEachAsync(Enumerable.Range(0, 2), new ParallelOptions { MaxDegreeOfParallelism = 1 },
            async (i, _) => photos[i] = await Shop.FetchAsync(i == 0 ? first : second, 3 - i));
        return photos;
    }
}
