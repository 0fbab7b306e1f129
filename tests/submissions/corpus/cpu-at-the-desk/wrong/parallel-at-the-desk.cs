// expect: The clerk; from 0 s to 2.5 s; the bell that was due at 1 s
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        var prints = new string[2];
        Parallel.Invoke(() => prints[0] = Render(first), () => prints[1] = Render(second));
        return Task.FromResult(new[] { Desk.HandOver(first, prints[0]), Desk.HandOver(second, prints[1]) });

        static string Render(string order) => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
