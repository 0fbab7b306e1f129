// expect: had left the lock; what holds it; CpuAtTheDesk.cs
namespace Exercises;

public static class CpuAtTheDesk
{
    private static readonly Lock s_lock = new();

    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = RenderAsync(first);
        var two = RenderAsync(second);
        return [Desk.HandOver(first, await one), Desk.HandOver(second, await two)];
    }

    private static Task<string> RenderAsync(string order) => Task.Run(() =>
    {
        lock (s_lock) return Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    });
}
