// expect: Task.Delay stands where a wait
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new string[2];
        Fetch(0, first, 3);
        Fetch(1, second, 2);
        await Task.Delay(3000);
        return photos;

        async void Fetch(int at, string order, double seconds) => photos[at] = await Shop.FetchAsync(order, seconds);
    }
}
