// expect: Polling: Thread.Sleep; to look again each time; ClosingTime.cs
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var one = new Thread(() => Shop.Pack(first)) { IsBackground = true };
        var two = new Thread(() => Shop.Pack(second)) { IsBackground = true };
        one.Start();
        two.Start();
        while (one.IsAlive || two.IsAlive) Thread.Sleep(100);
    }
}
