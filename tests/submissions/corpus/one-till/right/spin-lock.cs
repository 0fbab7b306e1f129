// accepted: a spin lock, which is not read-only and so is not copied
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
        private SpinLock _gate = new(enableThreadOwnerTracking: false);

        public int Total { get; private set; }

        public void Pay(int amount)
        {
            var taken = false;
            try
            {
                _gate.Enter(ref taken);
                Total += amount;
            }
            finally
            {
                if (taken) _gate.Exit();
            }
        }
    }
}
