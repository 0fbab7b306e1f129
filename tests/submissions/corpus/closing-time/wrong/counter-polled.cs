// expect: Polling: Thread.Sleep; to look again each time; ClosingTime.cs
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var before = Shop.Packed;
        new Thread(() => Shop.Pack(first)) { IsBackground = true }.Start();
        new Thread(() => Shop.Pack(second)) { IsBackground = true }.Start();
        while (Shop.Packed < before + 2) Thread.Sleep(100);
    }
}
