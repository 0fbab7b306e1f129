// expect: OneTill.cs; Thread.Sleep
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var total = 0;
        var one = new Thread(() => total += Shop.Charge(first));
        var two = new Thread(() =>
        {
            var price = Shop.Charge(second);
            Thread.Sleep(10);
            total += price;
        });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return total;
    }
}
