// expect: Task.Delay stands where a wait
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        string? one = null, two = null;
        _ = Task.Run(() => one = Render(first));
        _ = Task.Run(() => two = Render(second));
        await Task.Delay(2600);
        return [Desk.HandOver(first, one!), Desk.HandOver(second, two!)];

        static string Render(string order) => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
