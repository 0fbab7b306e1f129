// accepted: Parallel.ForEachAsync, its work on the pool
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        string[] orders = [first, second];
        var prints = new string[2];
        await Parallel.ForEachAsync(Enumerable.Range(0, 2), new ParallelOptions { MaxDegreeOfParallelism = 2 }, (place, _) =>
        {
            prints[place] = Shop.RenderPrint(orders[place], $"{orders[place]}.jpg", seconds: 2.5);
            return ValueTask.CompletedTask;
        });
        return [Desk.HandOver(first, prints[0]), Desk.HandOver(second, prints[1])];
    }
}
