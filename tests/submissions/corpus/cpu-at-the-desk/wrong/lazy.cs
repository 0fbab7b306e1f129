// expect: The clerk was busy with RenderPrint for r001; the bell that was due at 1 s
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = new Lazy<string>(() => Render(first));
        var two = new Lazy<string>(() => Render(second));
        await Task.Yield();
        return [Desk.HandOver(first, one.Value), Desk.HandOver(second, two.Value)];

        static string Render(string order) => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
