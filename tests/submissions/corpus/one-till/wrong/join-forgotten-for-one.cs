// expect: A payment was lost
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var total = 0;
        var one = new Thread(() => Interlocked.Add(ref total, Shop.Charge(first)));
        var two = new Thread(() => Interlocked.Add(ref total, Shop.Charge(second)));
        one.Start();
        two.Start();
        one.Join();
        return total;
    }
}
