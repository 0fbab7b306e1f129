// accepted: Task.Run of an async lambda
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = RenderAsync(first);
        var two = RenderAsync(second);
        return [Desk.HandOver(first, await one), Desk.HandOver(second, await two)];
    }

    private static Task<string> RenderAsync(string order) => Task.Run(async () => await Task.FromResult(Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5)));
}
