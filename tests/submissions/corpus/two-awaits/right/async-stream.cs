// accepted: an async stream of tasks that were started before
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new List<string>();
        await foreach (var photo in InOrder(Shop.FetchAsync(first, 3), Shop.FetchAsync(second, 2))) photos.Add(photo);
        return [.. photos];

        static async IAsyncEnumerable<string> InOrder(params Task<string>[] tasks)
        {
            foreach (var task in tasks) yield return await task;
        }
    }
}
