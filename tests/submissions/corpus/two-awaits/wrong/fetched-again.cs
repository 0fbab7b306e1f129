// expect: r001 was served 2 times
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var tasks = new[] { (first, 3.0), (second, 2.0) }.Select(job => Shop.FetchAsync(job.Item1, job.Item2));
        await Task.WhenAll(tasks);
        return await Task.WhenAll(tasks);
    }
}
