// expect: r001 was lost: the process ended at 0 s; background thread
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
