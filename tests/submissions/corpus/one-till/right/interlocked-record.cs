// accepted: a record swapped whole by compare-exchange
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var till = new Till();
        var one = new Thread(() => till.Pay(Shop.Charge(first)));
        var two = new Thread(() => till.Pay(Shop.Charge(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return till.Total;
    }

    private sealed class Till
    {
        private Sum _sum = new(0);

        public int Total => Volatile.Read(ref _sum).Total;

        public void Pay(int amount)
        {
            Sum seen;
            do seen = Volatile.Read(ref _sum);
            while (Interlocked.CompareExchange(ref _sum, seen with { Total = seen.Total + amount }, seen) != seen);
        }
    }

    private sealed record Sum(int Total);
}
