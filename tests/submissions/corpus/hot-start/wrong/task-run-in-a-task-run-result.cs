// expect: The clerk; HotStart.cs
namespace Exercises;

public static class HotStart
{
    public static Task<string> ServeAsync(string order) =>
        Shop.FetchAsync(order, seconds: 0.5).ContinueWith(fetched => Shop.FileAsync(order, Shop.RenderPrint(order, fetched.Result)),
            TaskScheduler.FromCurrentSynchronizationContext()).Unwrap();
}
