// expect: Serial; r002 was started only after r001 had left the lock; OneTill.cs
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var gate = new object();
        var total = 0;
        var one = new Thread(() => Pay(first));
        var two = new Thread(() => Pay(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return total;

        void Pay(string order)
        {
            lock (gate) total += Shop.Charge(order);
        }
    }
}
