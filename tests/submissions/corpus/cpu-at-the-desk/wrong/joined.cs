// expect: The clerk was blocked by Thread.Join
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        var prints = new string[2];
        var one = new Thread(() => prints[0] = Render(first));
        var two = new Thread(() => prints[1] = Render(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return Task.FromResult(new[] { Desk.HandOver(first, prints[0]), Desk.HandOver(second, prints[1]) });

        static string Render(string order) => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
    }
}
