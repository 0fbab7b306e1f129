// expect: Endless loop; without waiting for anything; OneTill.cs
using System.Collections.Concurrent;
using System.Threading.Channels;
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2 2 1";

    public static int Serve(string first, string second)
    {
        var total = 0;
        void Pay(string o) { var a = Shop.Charge(o); int old; do old = total; while (Interlocked.CompareExchange(ref total, old + a, old) == old); }
        var cs = new[] { first, second }.Select(o => new Thread(() => Pay(o))).ToList();
        cs.ForEach(c => c.Start()); cs.ForEach(c => c.Join());
        return total;
    }

}
