// expect: Serial: RenderPrint for r002 was started only at 2.5 s
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = await RenderAsync(first);
        var two = await RenderAsync(second);
        return [Desk.HandOver(first, one), Desk.HandOver(second, two)];
    }

    private static Task<string> RenderAsync(string order) => Task.Run(() => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5));
}
