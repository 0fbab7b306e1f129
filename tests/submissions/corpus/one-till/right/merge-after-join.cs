// accepted: nothing is shared: each thread has its own result, and they are added after the joins
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        int a = 0, b = 0;
        var one = new Thread(() => a = Shop.Charge(first));
        var two = new Thread(() => b = Shop.Charge(second));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return a + b;
    }
}
