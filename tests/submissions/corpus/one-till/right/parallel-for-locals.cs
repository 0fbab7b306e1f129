// accepted: Parallel.For with a sum for each worker
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var orders = new[] { first, second };
        var total = 0;
        Parallel.For(0, 2, () => 0, (i, _, sum) => sum + Shop.Charge(orders[i]), sum => Interlocked.Add(ref total, sum));
        return total;
    }
}
