// expect: r001; BlockedOnResult.cs
namespace Exercises;

public static class BlockedOnResult
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = "";
        Load();
        var filed = await Shop.FileAsync(order, photo);
        return Desk.HandOver(order, filed);

        async void Load() => photo = await Shop.FetchAsync(order, seconds: 1.5);
    }
}
