// expect: background thread
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var one = new Thread(() => Shop.Pack(first, 1)) { IsBackground = true };
        var two = new Thread(() => Shop.Pack(second)) { IsBackground = true };
        one.Start();
        two.Start();
        one.Join();
    }
}
