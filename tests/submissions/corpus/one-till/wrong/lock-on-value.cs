// expect: OneTill.cs
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2 2 1";

    public static int Serve(string first, string second)
    {
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
            var paid = Shop.Charge(order);
            lock (order) total += paid;
        }
    }
}
