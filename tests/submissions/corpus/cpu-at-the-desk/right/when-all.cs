// accepted: WhenAll, then back at the desk
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var prints = await Task.WhenAll(RenderAsync(first), RenderAsync(second));
        return [Desk.HandOver(first, prints[0]), Desk.HandOver(second, prints[1])];
    }

    private static Task<string> RenderAsync(string order) => Task.Run(() => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5));
}
