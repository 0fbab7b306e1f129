// accepted: a parallel loop that the pool waits for
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var prints = await Task.Run(() =>
        {
            string[] orders = [first, second], prints = new string[2];
            Parallel.For(0, 2, i => prints[i] = Shop.RenderPrint(orders[i], $"{orders[i]}.jpg", seconds: 2.5));
            return prints;
        });
        return [Desk.HandOver(first, prints[0]), Desk.HandOver(second, prints[1])];
    }
}
