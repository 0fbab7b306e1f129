// accepted: the continuation is told to run at the desk
namespace Exercises;

public static class CpuAtTheDesk
{
    public static Task<string[]> ServeAsync(string first, string second)
    {
        var desk = TaskScheduler.FromCurrentSynchronizationContext();
        return Task.WhenAll(Serve(first), Serve(second));

        Task<string> Serve(string order) => Task.Run(() => Shop.RenderPrint(order, $"{order}.jpg", seconds: 2.5))
            .ContinueWith(print => Desk.HandOver(order, print.Result), desk);
    }
}
