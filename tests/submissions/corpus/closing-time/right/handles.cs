// accepted: the wait handles of both
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        WaitHandle[] packed = [Pack(first), Pack(second)];
        foreach (var one in packed) one.WaitOne();
    }

    private static ManualResetEvent Pack(string order)
    {
        var packed = new ManualResetEvent(false);
        var thread = new Thread(() =>
        {
            Shop.Pack(order);
            packed.Set();
        })
        { IsBackground = true };
        thread.Start();
        return packed;
    }
}
