// expect: The schedule names no step yet; BrokenTill.cs
namespace Exercises;

public static class OneTill
{
    /// <summary>The schedule that breaks the till of BrokenTill.cs: both read the old total before either writes a new one.</summary>
    public const string BreakIt = "";

    /// <summary>Charges two customers at the same time and returns what is in the till afterwards.</summary>
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
        private readonly Lock _gate = new();
        private int _total;

        public int Total
        {
            get
            {
                lock (_gate) return _total;
            }
        }

        public void Pay(int amount)
        {
            // The gate guards the sum, not the charge: two cards may be read at the same time.
            lock (_gate) _total += amount;
        }
    }
}
