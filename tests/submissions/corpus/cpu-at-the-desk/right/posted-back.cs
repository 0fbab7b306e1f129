// accepted: continuations on the pool, and the hand-over posted to the desk
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        return Task.WhenAll(ServeOneAsync(first), ServeOneAsync(second));
    }

    private static Task<string> ServeOneAsync(string order)
    {
        var desk = SynchronizationContext.Current!;
        var handedOver = new TaskCompletionSource<string>();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            var print = Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5);
            desk.Post(_ => handedOver.SetResult(Desk.HandOver(order, print)), null);
        });
        return handedOver.Task;
    }
}
