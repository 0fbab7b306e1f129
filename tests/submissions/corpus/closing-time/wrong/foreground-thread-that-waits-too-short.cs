// expect: Thread.Sleep at 0 s; a sleep in place of a wait; sleep instead of join; ClosingTime.cs
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var one = new Thread(() => Shop.Pack(first)) { IsBackground = true };
        var two = new Thread(() => Shop.Pack(second)) { IsBackground = true };
        one.Start();
        two.Start();
        new Thread(() => Thread.Sleep(3000)).Start();
    }
}
