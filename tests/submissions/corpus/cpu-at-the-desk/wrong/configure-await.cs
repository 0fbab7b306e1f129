// expect: was handed over away from the desk, on another thread
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = RenderAsync(first);
        var two = RenderAsync(second);
        return [Desk.HandOver(first, await one.ConfigureAwait(false)), Desk.HandOver(second, await two.ConfigureAwait(false))];
    }

    private static Task<string> RenderAsync(string order) => Task.Run(() => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5));
}
