// expect: OneTill.cs
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2 2 1";

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
        public int Total { get; private set; }

        public void Pay(int amount)
        {
            var total = Total;
            Interlocked.Add(ref total, amount);
            Total = total;
        }
    }
}
