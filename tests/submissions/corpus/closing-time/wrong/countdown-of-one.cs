// expect: r001 was lost: the process ended at 2 s; background thread; ClosingTime.cs
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        using var packed = new CountdownEvent(1);
        new Thread(() => { Shop.Pack(first); packed.Signal(); }) { IsBackground = true }.Start();
        new Thread(() => { Shop.Pack(second); packed.Signal(); }) { IsBackground = true }.Start();
        packed.Wait();
    }
}
