// expect: Task.Delay; a sleep does none of the work
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = Task.Run(() => Render(first));
        var two = Task.Run(() => Render(second));
        while (!one.IsCompleted || !two.IsCompleted) await Task.Delay(100);
        return [Desk.HandOver(first, await one), Desk.HandOver(second, await two)];

        static string Render(string order) => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
