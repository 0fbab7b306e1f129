// accepted: payments are queued and added up later
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
        private readonly System.Collections.Concurrent.ConcurrentQueue<int> _paid = new();

        public int Total => _paid.Sum();

        public void Pay(int amount)
        {
            _paid.Enqueue(amount);
        }
    }
}
