// expect: The clerk was busy with RenderPrint; HotStart.cs
namespace Exercises;

public static class HotStart
{
    public static async Task<string> ServeAsync(string order)
    {
        var photo = await Shop.FetchAsync(order, seconds: 0.5);
        var print = await Task.Factory.StartNew(() => Shop.RenderPrint(order, photo), CancellationToken.None,
            TaskCreationOptions.None, TaskScheduler.FromCurrentSynchronizationContext());
        return await Shop.FileAsync(order, print);
    }
}
