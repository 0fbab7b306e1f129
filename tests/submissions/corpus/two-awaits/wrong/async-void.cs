// expect: still being served; nothing waited for it
namespace Exercises;

public static class TwoAwaits
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new string[2];
        Fetch(0, first, 3);
        Fetch(1, second, 2);
        return Task.FromResult(photos);

        async void Fetch(int place, string order, double seconds) => photos[place] = await Shop.FetchAsync(order, seconds);
    }
}
