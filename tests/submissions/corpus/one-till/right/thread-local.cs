// accepted: each thread has a sum of its own, merged after the joins
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
        private readonly ThreadLocal<int> _mine = new(trackAllValues: true);

        public int Total => _mine.Values.Sum();

        public void Pay(int amount)
        {
            _mine.Value += amount;
        }
    }
}
