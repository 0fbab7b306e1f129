// expect: Busy wait; ClosingTime.cs
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var before = Shop.Packed;
        new Thread(() => Shop.Pack(first)) { IsBackground = true }.Start();
        new Thread(() => Shop.Pack(second)) { IsBackground = true }.Start();
        SpinWait.SpinUntil(() => Shop.Packed == before + 2);
    }
}
