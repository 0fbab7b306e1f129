// expect: The clerk; CpuAtTheDesk.cs
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        string one = "", two = "";
        Parallel.Invoke(() => one = Shop.RenderPrint(first, $"{first}.jpg", 2.5), () => two = Shop.RenderPrint(second, $"{second}.jpg", 2.5));
        await Task.CompletedTask;
        return [Desk.HandOver(first, one), Desk.HandOver(second, two)];
    }
}
