// accepted: each order is an async method of its own
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        return Task.WhenAll(ServeOneAsync(first), ServeOneAsync(second));
    }

    private static async Task<string> ServeOneAsync(string order)
    {
        var print = await Task.Run(() => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5));
        return Desk.HandOver(order, print);
    }
}
