// expect: The till held money of the day before
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    private static int s_total;

    public static int Serve(string first, string second)
    {
        var one = new Thread(() => Interlocked.Add(ref s_total, Shop.Charge(first)));
        var two = new Thread(() => Interlocked.Add(ref s_total, Shop.Charge(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return s_total;
    }
}
