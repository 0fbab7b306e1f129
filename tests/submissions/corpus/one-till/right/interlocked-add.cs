// accepted: one atomic operation
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
        private int _total;

        public int Total => Volatile.Read(ref _total);

        public void Pay(int amount) => Interlocked.Add(ref _total, amount);
    }
}
