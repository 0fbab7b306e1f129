// expect: of 2 orders were packed; the others are lost
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var one = new Thread(() => Shop.Pack(first)) { IsBackground = true };
        var two = new Thread(() => Shop.Pack(second)) { IsBackground = true };
        one.Start();
        two.Start();
        one.Join(TimeSpan.FromSeconds(10));
        two.Join(TimeSpan.FromSeconds(10));
    }
}
