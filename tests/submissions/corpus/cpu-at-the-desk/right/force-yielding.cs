// accepted: an await that yields to the pool, inside the method that renders
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = RenderAsync(first);
        var two = RenderAsync(second);
        return [Desk.HandOver(first, await one), Desk.HandOver(second, await two)];
    }

    private static async Task<string> RenderAsync(string order)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
