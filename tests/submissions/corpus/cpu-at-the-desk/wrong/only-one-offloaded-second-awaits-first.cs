// expect: CpuAtTheDesk.cs
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second) =>
        [Desk.HandOver(first, await RenderAsync(first)), Desk.HandOver(second, await RenderAsync(second))];

    private static Task<string> RenderAsync(string order) => Task.Run(() => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5));
}
