// expect: payment was lost
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var gate = new Lock();
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
            var before = total;
            var price = Shop.Charge(order);
            lock (gate) total = before + price;
        }
    }
}
