// expect: HandOver was not called with it
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = Task.Run(() => Render(first));
        var two = Task.Run(() => Render(second));
        return [await one + ", handed over", await two + ", handed over"];

        static string Render(string order) => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
