// accepted: a value task that is complete gives its error as it was thrown
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second) => AllAsync([first, second]).GetAwaiter().GetResult();
    private static async ValueTask<string[]> AllAsync(params IEnumerable<string> orders)
    {
        List<string> photos = [];
        await foreach (var photo in Photos(orders)) photos.Add(photo);
        return [.. photos];
    }
    private static async IAsyncEnumerable<string> Photos(IEnumerable<string> orders)
    {
        foreach (var order in orders) yield return Shop.FetchOriginal(order);
        await Task.CompletedTask;
    }
}
