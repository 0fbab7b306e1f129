// accepted: a flag taken by Exchange, with SpinWait
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
        private int _taken;

        public int Total => _total;

        public void Pay(int amount)
        {
            var spin = new SpinWait();
            while (Interlocked.Exchange(ref _taken, 1) == 1) spin.SpinOnce();
            _total += amount;
            Volatile.Write(ref _taken, 0);
        }
    }
}
