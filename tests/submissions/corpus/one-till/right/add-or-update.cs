// accepted: an update that the dictionary repeats until nobody came between
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
        private readonly ConcurrentDictionary<string, int> _till = new();

        public int Total => _till["till"];

        public void Pay(int amount) => _till.AddOrUpdate("till", amount, (_, total) => total + amount);
    }
}
