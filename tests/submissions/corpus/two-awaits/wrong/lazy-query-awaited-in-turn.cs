// expect: Serial; r002 was started only after r001 had been awaited; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var tasks = new[] { (first, 3.0), (second, 2.0) }.Select(job => Shop.FetchAsync(job.Item1, job.Item2));
        var photos = new List<string>();
        foreach (var task in tasks) photos.Add(await task);
        return [.. photos];
    }
}
