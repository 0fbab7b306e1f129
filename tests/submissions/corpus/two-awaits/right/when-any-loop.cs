// accepted: WhenAny with what is done taken out
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new Dictionary<Task<string>, int>
        {
            [Shop.FetchAsync(first, 3)] = 0,
            [Shop.FetchAsync(second, 2)] = 1,
        };
        var result = new string[photos.Count];
        while (photos.Count > 0)
        {
            var ready = await Task.WhenAny(photos.Keys);
            photos.Remove(ready, out var place);
            result[place] = await ready;
        }

        return result;
    }
}
