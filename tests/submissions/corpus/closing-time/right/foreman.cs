// accepted: a foreground thread that joins background threads
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        var one = new Thread(() => Shop.Pack(first)) { IsBackground = true };
        var two = new Thread(() => Shop.Pack(second)) { IsBackground = true };
        one.Start();
        two.Start();
        new Thread(() =>
        {
            one.Join();
            two.Join();
        }).Start();
    }
}
