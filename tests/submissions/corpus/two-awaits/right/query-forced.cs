// accepted: a query that is forced before the first await
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var tasks = new[] { (first, 3.0), (second, 2.0) }.Select(job => Shop.FetchAsync(job.Item1, job.Item2)).ToArray();
        var photos = new List<string>();
        foreach (var task in tasks) photos.Add(await task);
        return [.. photos];
    }
}
