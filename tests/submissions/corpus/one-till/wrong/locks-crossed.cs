// expect: deadlock; OneTill.cs
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        object till = new(), book = new();
        var total = 0;
        var one = new Thread(() =>
        {
            var price = Shop.Charge(first);
            lock (till) lock (book) total += price;
        });
        var two = new Thread(() =>
        {
            var price = Shop.Charge(second);
            lock (book) lock (till) total += price;
        });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return total;
    }
}
