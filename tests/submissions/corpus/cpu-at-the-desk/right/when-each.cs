// accepted: handed over as they are done, returned in order
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var tasks = new[] { first, second }.Select(order => Task.Run(() => (order, print: Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5)))).ToList();
        var handed = new Dictionary<string, string>();
        await foreach (var task in Task.WhenEach(tasks))
        {
            var (order, print) = await task;
            handed[order] = Desk.HandOver(order, print);
        }

        return [handed[first], handed[second]];
    }
}
