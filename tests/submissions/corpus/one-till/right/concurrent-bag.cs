// accepted: payments gathered in a collection for many threads, and added after the joins
namespace Exercises;

using System.Collections.Concurrent;

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
        private readonly ConcurrentBag<int> _payments = [];

        public int Total => _payments.Sum();

        public void Pay(int amount) => _payments.Add(amount);
    }
}
