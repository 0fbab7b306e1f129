// accepted: WhenEach gives them as they are ready; each is put where it belongs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        List<Task<string>> tasks = [Shop.FetchAsync(first, 3), Shop.FetchAsync(second, 2)];
        var photos = new string[tasks.Count];
        await foreach (var ready in Task.WhenEach(tasks)) photos[tasks.IndexOf(ready)] = await ready;
        return photos;
    }
}
