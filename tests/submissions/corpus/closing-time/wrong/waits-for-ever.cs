// expect: Deadlock; main sleeps; ClosingTime.cs
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        new Thread(() => Shop.Pack(first)).Start();
        new Thread(() => Shop.Pack(second)).Start();
        Thread.Sleep(Timeout.Infinite);
    }
}
