// expect: The clerk was busy with RenderPrint for r001; the bell that was due at 1 s; async sends nothing to another thread
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
        var print = Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
        await Task.CompletedTask;
        return print;
    }
}
