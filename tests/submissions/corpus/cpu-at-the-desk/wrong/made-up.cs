// expect: RenderPrint was not called with it
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        return Task.FromResult(new[] { Desk.HandOver(first, $"print of {first}.jpg"), Desk.HandOver(second, $"print of {second}.jpg") });
    }
}
