// expect: r001 was lost: the process ended at 2 s; background thread; ClosingTime.cs
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var packed = new ManualResetEvent[] { new(false), new(false) };
        new Thread(() => { Shop.Pack(first); packed[0].Set(); }) { IsBackground = true }.Start();
        new Thread(() => { Shop.Pack(second); packed[1].Set(); }) { IsBackground = true }.Start();
        WaitHandle.WaitAny(packed);
    }
}
