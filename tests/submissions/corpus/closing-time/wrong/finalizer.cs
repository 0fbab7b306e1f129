// expect: r001 was never served: nothing waited for it; ClosingTime.cs
namespace Exercises;

public static class ClosingTime
{
    private sealed class Evening(Thread one, Thread two)
    {
        ~Evening()
        {
            one.Join();
            two.Join();
        }
    }

    public static void Serve(string first, string second)
    {
        var one = new Thread(() => Shop.Pack(first)) { IsBackground = true };
        var two = new Thread(() => Shop.Pack(second)) { IsBackground = true };
        one.Start();
        two.Start();
        _ = new Evening(one, two);
    }
}
