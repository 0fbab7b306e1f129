// expect: The clerk was blocked by Task.WaitAll
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = Task.Run(() => Render(first));
        var two = Task.Run(() => Render(second));
        Task.WaitAll(one, two);
        return [Desk.HandOver(first, await one), Desk.HandOver(second, await two)];

        static string Render(string order) => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
