// expect: r001 was lost: the process ended at 1 s
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var one = new Thread(() => Shop.Pack(first)) { IsBackground = true };
        var two = new Thread(() => Shop.Pack(second)) { IsBackground = true };
        one.Start();
        two.Start();
        one.Join(500);
        two.Join(500);
    }
}
