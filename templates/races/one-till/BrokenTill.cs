namespace Exercises;

/// <summary>Given; leave it as it is. This till is the one that the schedule in OneTill.cs has to break.</summary>
public static class BrokenTill
{
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
        private int _total;

        public int Total => _total;

        public void Pay(int amount)
        {
            _total += amount;
        }
    }
}
