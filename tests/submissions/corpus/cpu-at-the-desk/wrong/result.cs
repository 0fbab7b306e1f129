// expect: The clerk was blocked by .Result
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        var one = Task.Run(() => Render(first));
        var two = Task.Run(() => Render(second));
        return Task.FromResult(new[] { Desk.HandOver(first, one.Result), Desk.HandOver(second, two.Result) });

        static string Render(string order) => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
