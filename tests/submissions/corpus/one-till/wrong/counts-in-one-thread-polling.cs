// expect: Busy wait: main went round a loop from 0 s to 1 s
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        int one = 0, two = 0;
        var a = new Thread(() => one = Shop.Charge(first));
        var b = new Thread(() => two = Shop.Charge(second));
        a.Start();
        b.Start();
        while (one == 0 || two == 0) { }
        return one + two;
    }
}
