// accepted: added up in the barrier, when both have come
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var paid = new int[2];
        var total = 0;
        using var barrier = new Barrier(2, _ => total = paid[0] + paid[1]);
        var one = new Thread(() => { paid[0] = Shop.Charge(first); barrier.SignalAndWait(); });
        var two = new Thread(() => { paid[1] = Shop.Charge(second); barrier.SignalAndWait(); });
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return total;
    }
}
