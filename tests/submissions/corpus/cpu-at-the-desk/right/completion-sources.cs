// accepted: a thread each completes a source; the clerk awaits
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
        var done = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                done.SetResult(Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5));
            }
            catch (Exception error)
            {
                done.SetException(error);
            }
        });
        thread.IsBackground = true;
        thread.Start();
        return done.Task;
    }
}
