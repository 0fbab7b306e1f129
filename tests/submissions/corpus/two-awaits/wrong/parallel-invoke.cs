// expect: blocked a thread; TwoAwaits.cs
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        string large = "", small = "";
        await Task.Run(() => Parallel.Invoke(() => large = Shop.FetchAsync(first, 3).Result, () => small = Shop.FetchAsync(second, 2).Result));
        return [large, small];
    }
}
