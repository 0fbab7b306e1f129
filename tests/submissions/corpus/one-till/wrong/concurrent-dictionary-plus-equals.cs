// expect: A payment was lost
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
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> _sums = new() { ["till"] = 0 };

        public int Total => _sums["till"];

        public void Pay(int amount)
        {
            _sums["till"] += amount;
        }
    }
}
