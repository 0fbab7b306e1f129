// expect: sleep instead of join; OneTill.cs
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var total = 0;
        new Thread(() => Interlocked.Add(ref total, Shop.Charge(first))).Start();
        new Thread(() => Interlocked.Add(ref total, Shop.Charge(second))).Start();
        Thread.Sleep(1000);
        return Volatile.Read(ref total);
    }
}
