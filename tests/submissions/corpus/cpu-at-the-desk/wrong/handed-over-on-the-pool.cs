// expect: was handed over away from the desk, on another thread
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        return Task.WhenAll(Task.Run(() => Desk.HandOver(first, Render(first))), Task.Run(() => Desk.HandOver(second, Render(second))));

        static string Render(string order) => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
