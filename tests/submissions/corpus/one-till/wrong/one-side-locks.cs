// expect: Lost update; Only one side locks; OneTill.cs
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var gate = new Lock();
        var total = 0;
        var one = new Thread(() =>
        {
            var price = Shop.Charge(first);
            lock (gate) total += price;
        });
        var two = new Thread(() =>
        {
            var price = Shop.Charge(second);
            total += price;
        });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return total;
    }
}
