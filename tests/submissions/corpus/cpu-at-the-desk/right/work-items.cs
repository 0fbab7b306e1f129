// accepted: work items of the pool
namespace Exercises;

public static class CpuAtTheDesk
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var one = RenderAsync(first);
        var two = RenderAsync(second);
        return [Desk.HandOver(first, await one), Desk.HandOver(second, await two)];
    }

    private static Task<string> RenderAsync(string order)
    {
        var rendered = new TaskCompletionSource<string>();
        ThreadPool.QueueUserWorkItem(_ => rendered.TrySetResult(Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5)));
        return rendered.Task;
    }
}
