// expect: r001 was never served; the process ended before its turn had come
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        new Thread(() => Shop.Pack(first)) { IsBackground = true }.Start();
        new Thread(() => Shop.Pack(second)) { IsBackground = true }.Start();
        new Thread(() => { }) { IsBackground = false }.Start();
    }
}
