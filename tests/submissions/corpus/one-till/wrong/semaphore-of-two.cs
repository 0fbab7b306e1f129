// expect: payment was lost; OneTill.cs
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
        private readonly SemaphoreSlim _gate = new(2);

        public int Total { get; private set; }

        public void Pay(int amount)
        {
            _gate.Wait();
            try
            {
                Total += amount;
            }
            finally
            {
                _gate.Release();
            }
        }
    }
}
