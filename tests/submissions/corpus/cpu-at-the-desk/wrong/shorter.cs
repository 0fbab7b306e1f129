// expect: r001 took 0.1 s, not 2.5 s; CpuAtTheDesk.cs
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = Task.Run(() => Shop.RenderPrint(first, $"{first}.jpg", 0.1));
        var two = Task.Run(() => Shop.RenderPrint(second, $"{second}.jpg", 0.1));
        return [Desk.HandOver(first, await one), Desk.HandOver(second, await two)];
    }
}
