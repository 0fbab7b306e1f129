// expect: Lost update of total
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var total = 0;
        new[] { first, second }.AsParallel().ForAll(order => { var paid = Shop.Charge(order); total += paid; });
        return total;
    }
}
