// expect: Serial: r004 was started only after r003
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        if (first == "r001")
        {
            var total = 0;
            var one = new Thread(() => total += Shop.Charge(first));
            var two = new Thread(() => total += Shop.Charge(second));
            one.Start();
            two.Start();
            one.Join();
            two.Join();
            return total;
        }
        return Shop.Charge(first) + Shop.Charge(second);
    }
}
