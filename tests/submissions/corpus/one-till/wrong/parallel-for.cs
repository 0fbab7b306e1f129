// expect: Lost update of total
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var total = 0;
        var orders = new[] { first, second };
        Parallel.For(0, 2, i => { var paid = Shop.Charge(orders[i]); total += paid; });
        return total;
    }
}
