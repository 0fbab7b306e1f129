// accepted: TaskFactory.StartNew
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = RenderAsync(first);
        var two = RenderAsync(second);
        return [Desk.HandOver(first, await one), Desk.HandOver(second, await two)];
    }

    private static Task<string> RenderAsync(string order) => Task.Factory.StartNew(() => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
