// expect: ClosingTime
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var one = new Thread(() => Shop.Pack(first, 0)) { IsBackground = true };
        var two = new Thread(() => Shop.Pack(second, 0)) { IsBackground = true };
        one.Start();
        two.Start();
        one.Join();
        two.Join();
    }
}
