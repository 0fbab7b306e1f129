// accepted: the write side of a reader-writer lock
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
        private readonly ReaderWriterLockSlim _gate = new();
        private int _total;

        public int Total
        {
            get
            {
                _gate.EnterReadLock();
                try
                {
                    return _total;
                }
                finally
                {
                    _gate.ExitReadLock();
                }
            }
        }

        public void Pay(int amount)
        {
            _gate.EnterWriteLock();
            try
            {
                _total += amount;
            }
            finally
            {
                _gate.ExitWriteLock();
            }
        }
    }
}
