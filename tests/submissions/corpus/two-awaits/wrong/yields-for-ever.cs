// expect: TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new string?[2];
        _ = Shop.FetchAsync(first, 3).ContinueWith(t => photos[0] = t.Result);
        while (photos[0] is null || photos[1] is null) await Task.Yield();
        return photos!;
    }
}
