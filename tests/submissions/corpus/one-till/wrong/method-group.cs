// expect: inside the same List<Int32> at once
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
        private readonly List<int> _sums = [];
        private readonly Action<int> _add;

        public Till() => _add = _sums.Add;

        public int Total => _sums.Sum();

        public void Pay(int amount)
        {
            _add(amount);
        }
    }
}
