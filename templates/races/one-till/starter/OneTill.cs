namespace Exercises;

public static class OneTill
{
    // TODO 1, break it: which thread goes on, step by step, so that BrokenTill.cs loses a payment? One word is one
    // step: "1 2 2" lets thread 1 take one, then thread 2 two. After the last word all goes on by itself.
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
        public int Total { get; private set; }

        // TODO 2, fix it: now and then a payment is lost. See to it that none can be.
        public void Pay(int amount) => Total += amount;
    }
}
