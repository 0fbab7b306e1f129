// expect: Serial; what holds it while the work is done
using System.Collections.Concurrent;
using System.Threading.Channels;
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2 2 1";

    public static int Serve(string first, string second)
    {
        var total = 0; var gate = new Lock();
        void Pay(string o) { lock (gate) { total += Shop.Charge(o); } }
        var cs = new[] { first, second }.Select(o => new Thread(() => Pay(o))).ToList();
        cs.ForEach(c => c.Start()); cs.ForEach(c => c.Join());
        return total;
    }

}
