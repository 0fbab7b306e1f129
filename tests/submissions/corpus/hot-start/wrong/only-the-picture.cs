// expect: r003 was never served: FetchAsync was not called with it
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync("r001", seconds: 0.5);
        var print = await Task.Run(() => Shop.RenderPrint("r001", photo));
        return await Shop.FileAsync("r001", print);
    }
}
