// accepted: local functions
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var two = Render(second);
        var one = Render(first);
        var small = await two;
        var large = await one;
        return [Desk.HandOver(first, large), Desk.HandOver(second, small)];

        static Task<string> Render(string order) => Task.Run(() => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5));
    }
}
