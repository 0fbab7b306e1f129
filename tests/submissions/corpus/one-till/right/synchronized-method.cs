// accepted: the runtime's own lock around a method
namespace Exercises;

using System.Runtime.CompilerServices;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var till = new Till();
        var one = new Thread(() => till.Pay(Shop.Charge(first)));
        var two = new Thread(() => till.Pay(Shop.Charge(second)));
        one.Start();
        two.Start();
        one.Join();
        two.Join();
        return till.Total;
    }

    private sealed class Till
    {
        public int Total { get; private set; }

        [MethodImpl(MethodImplOptions.Synchronized)]
        public void Pay(int amount) => Total += amount;
    }
}
