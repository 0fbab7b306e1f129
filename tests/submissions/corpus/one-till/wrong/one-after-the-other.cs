// expect: Serial; r002 was started only after r001 had been joined; OneTill.cs
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var total = 0;
        var one = new Thread(() => total += Shop.Charge(first));
        var two = new Thread(() => total += Shop.Charge(second));
        one.Start();
        one.Join();
        two.Start();
        two.Join();
        return total;
    }
}
