// accepted: a value task that is waited for blocks until it is done
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2 1 2";
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _sheets = sheets;
    public int Sheets => Interlocked.Add(ref _sheets, 0);
    public bool Print(string order) => TakeAsync().GetAwaiter().GetResult() && Printed(order);
    private async ValueTask<bool> TakeAsync()
    {
        await _gate.WaitAsync();
        try { return _sheets > 0 && Interlocked.Decrement(ref _sheets) >= 0; }
        finally { _gate.Release(); }
    }
    private static bool Printed(string order) { Shop.PrintSheet(order); return true; }
}
