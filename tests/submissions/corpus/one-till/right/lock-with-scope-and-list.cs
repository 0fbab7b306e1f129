// accepted: payments are kept in an immutable list, exchanged as a whole, and summed at the end
using System.Collections.Immutable;

namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2 2 1";

    public static int Serve(string first, string second)
    {
        var payments = ImmutableArray<int>.Empty;
        var threads = new[] { first, second }.Select(order => new Thread(() =>
        {
            var paid = Shop.Charge(order);
            ImmutableInterlocked.Update(ref payments, list => list.Add(paid));
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return payments.Sum();
    }
}
