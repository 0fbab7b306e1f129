// accepted: the pool computes both in parallel
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        string[] orders = [first, second];
        var prints = await Task.Run(() => orders.AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .Select(order => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5)).ToArray());
        return [.. orders.Zip(prints, Desk.HandOver)];
    }
}
