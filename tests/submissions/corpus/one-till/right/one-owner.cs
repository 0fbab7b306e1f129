// accepted: one owner counts what the others hand over
namespace Exercises;

using System.Collections.Concurrent;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        using var payments = new BlockingCollection<int>();
        var total = 0;
        var till = new Thread(() =>
        {
            foreach (var payment in payments.GetConsumingEnumerable()) total += payment;
        });
        var one = new Thread(() => payments.Add(Shop.Charge(first)));
        var two = new Thread(() => payments.Add(Shop.Charge(second)));
        till.Start();
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        payments.CompleteAdding();
        till.Join();
        return total;
    }
}
