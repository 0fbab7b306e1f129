// expect: Thread.Sleep; sleep instead of join
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        new Thread(() => Shop.Pack(first)) { IsBackground = true }.Start();
        new Thread(() => Shop.Pack(second)) { IsBackground = true }.Start();
        Thread.Sleep(2000);
    }
}
