// expect: Lost update of Till._sum
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

        public int Total => _sum.Total;

        public void Pay(int amount)
        {
            _sum = _sum with { Total = _sum.Total + amount };
        }
    }

    private sealed record Sum(int Total);
}
