// expect: the process ended before its turn had come
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        new Thread(() => Pack(first)) { IsBackground = true }.Start();
        new Thread(() => Pack(second)) { IsBackground = true }.Start();
    }

    private static void Pack(string order)
    {
        Thread.CurrentThread.IsBackground = false;
        Shop.Pack(order);
    }
}
