// expect: TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new[] { "", "" };
        _ = Shop.FetchAsync(first, 3).ContinueWith(t => photos[0] = t.Result);
        photos[1] = await Shop.FetchAsync(second, 2);
        return photos;
    }
}
