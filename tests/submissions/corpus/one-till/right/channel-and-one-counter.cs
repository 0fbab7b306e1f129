// accepted: one thread alone counts what the others send
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2";

    public static int Serve(string first, string second)
    {
        var payments = System.Threading.Channels.Channel.CreateUnbounded<int>();
        var one = new Thread(() => payments.Writer.TryWrite(Shop.Charge(first)));
        var two = new Thread(() => payments.Writer.TryWrite(Shop.Charge(second)));
        one.Start();
        two.Start();
        var total = 0;
        for (var i = 0; i < 2; i++) total += payments.Reader.ReadAsync().AsTask().GetAwaiter().GetResult();
        return total;
    }
}
