// expect: Lost update of Sum.Value
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
        private readonly Sum<int> _sum = new();

        public int Total => _sum.Value;

        public void Pay(int amount)
        {
            _sum.Add(amount);
        }
    }

    private sealed class Sum<T> where T : System.Numerics.INumber<T>
    {
        public T Value = T.Zero;

        public void Add(T amount) => Value += amount;
    }
}
