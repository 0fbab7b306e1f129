// expect: Lost update of total
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var total = 0;
        using var barrier = new Barrier(2);
        var one = new Thread(() => { var paid = Shop.Charge(first); barrier.SignalAndWait(); total += paid; });
        var two = new Thread(() => { var paid = Shop.Charge(second); barrier.SignalAndWait(); total += paid; });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return total;
    }
}
