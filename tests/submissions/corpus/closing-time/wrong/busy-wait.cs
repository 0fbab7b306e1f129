// expect: Busy wait
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var one = new Thread(() => Shop.Pack(first)) { IsBackground = true };
        var two = new Thread(() => Shop.Pack(second)) { IsBackground = true };
        one.Start();
        two.Start();
        while (one.IsAlive || two.IsAlive) { }
    }
}
