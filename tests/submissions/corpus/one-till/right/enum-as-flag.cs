// accepted: an enum as a lock, taken by compare-exchange
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
        private int _total;
        private State _state;

        private enum State { Free, Taken }

        public int Total => _total;

        public void Pay(int amount)
        {
            while (Interlocked.CompareExchange(ref _state, State.Taken, State.Free) == State.Taken) Thread.Yield();
            _total += amount;
            Interlocked.Exchange(ref _state, State.Free);
        }
    }
}
