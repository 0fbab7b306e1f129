// expect: OneTill.cs
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2 2 1";

    private static volatile int s_busy;

    public static int Serve(string first, string second)
    {
        var total = 0;
        var one = new Thread(() => Pay(Shop.Charge(first)));
        var two = new Thread(() => Pay(Shop.Charge(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return total;

        void Pay(int amount)
        {
            while (s_busy != 0) Thread.Yield();
            s_busy = 1;
            total += amount;
            s_busy = 0;
        }
    }
}
