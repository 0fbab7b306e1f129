// expect: The clerk was busy with RenderPrint for r002
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = Task.Run(() => Render(first));
        var two = Render(second);
        return [Desk.HandOver(first, await one), Desk.HandOver(second, two)];

        static string Render(string order) => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
