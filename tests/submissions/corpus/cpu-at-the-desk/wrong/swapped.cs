// expect: results are in the wrong order
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = Task.Run(() => Render(first));
        var two = Task.Run(() => Render(second));
        return [Desk.HandOver(second, await two), Desk.HandOver(first, await one)];

        static string Render(string order) => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
