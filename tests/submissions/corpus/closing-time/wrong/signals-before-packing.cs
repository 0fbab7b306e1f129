// expect: r001 was lost: the process ended at 0 s; background thread; ClosingTime.cs
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        using var packed = new CountdownEvent(2);
        new Thread(() => { packed.Signal(); Shop.Pack(first); }) { IsBackground = true }.Start();
        new Thread(() => { packed.Signal(); Shop.Pack(second); }) { IsBackground = true }.Start();
        packed.Wait();
    }
}
