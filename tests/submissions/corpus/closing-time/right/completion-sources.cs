// accepted: a TaskCompletionSource for each thread
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        Task.WaitAll(Pack(first), Pack(second));
    }

    private static Task Pack(string order)
    {
        var packed = new TaskCompletionSource();
        new Thread(() =>
        {
            Shop.Pack(order);
            packed.SetResult();
        })
        { IsBackground = true }.Start();
        return packed.Task;
    }
}
