// accepted: records of running fetches
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        Fetching[] all = [new(first, Shop.FetchAsync(first, 3)), new(second, Shop.FetchAsync(second, 2))];
        foreach (var (_, photo) in all) await photo;
        return [.. all.Select(f => f.Photo.Result)];
    }

    private sealed record Fetching(string Order, Task<string> Photo);
}
