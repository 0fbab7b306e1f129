// expect: Thread.Sleep; LastSheet.cs
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private int _sheets = sheets;

    public int Sheets => Volatile.Read(ref _sheets);

    public bool Print(string order)
    {
        Thread.Sleep(order.EndsWith('2') || order.EndsWith('5') || order.EndsWith('7') ? 10 : 0);
        if (Volatile.Read(ref _sheets) == 0) return false;
        Interlocked.Decrement(ref _sheets);
        Shop.PrintSheet(order);
        return true;
    }
}
