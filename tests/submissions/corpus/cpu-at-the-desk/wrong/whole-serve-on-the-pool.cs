// expect: HandOver for r001 was called on pool; away from the desk; CpuAtTheDesk.cs:10
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second) => Task.Run(async () =>
    {
        var one = Task.Run(() => Shop.RenderPrint(first, $"{first}.jpg", seconds: 2.5));
        var two = Task.Run(() => Shop.RenderPrint(second, $"{second}.jpg", seconds: 2.5));
        return new[] { Desk.HandOver(first, await one), Desk.HandOver(second, await two) };
    });
}
