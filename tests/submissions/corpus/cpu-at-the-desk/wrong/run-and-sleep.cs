// expect: CpuAtTheDesk.cs
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        string one = "", two = "";
        _ = Task.Run(() => one = Shop.RenderPrint(first, $"{first}.jpg", 2.5));
        _ = Task.Run(() => two = Shop.RenderPrint(second, $"{second}.jpg", 2.5));
        await Task.Run(() => Thread.Sleep(2500));
        return [Desk.HandOver(first, one), Desk.HandOver(second, two)];
    }
}
