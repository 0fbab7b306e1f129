// accepted: threads of their own complete tasks
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
        new Thread(() => rendered.SetResult(Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5))) { IsBackground = true }.Start();
        return rendered.Task;
    }
}
