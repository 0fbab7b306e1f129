// expect: Serial: RenderPrint for r002
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var prints = await Task.Run(() => new[] { Render(first), Render(second) });
        return [Desk.HandOver(first, prints[0]), Desk.HandOver(second, prints[1])];

        static string Render(string order) => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
