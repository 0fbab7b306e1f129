// accepted: Parallel.Invoke, with one atomic addition each
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var total = 0;
        Parallel.Invoke(() => Pay(first), () => Pay(second));
        return total;

        void Pay(string order)
        {
            var price = Shop.Charge(order);
            Interlocked.Add(ref total, price);
        }
    }
}
