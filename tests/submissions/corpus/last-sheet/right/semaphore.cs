// accepted: a semaphore counts, and a wait of zero takes or says no
namespace Exercises;

public sealed class LastSheet(int sheets)
{
    public const string BreakIt = "1 2";

    private readonly SemaphoreSlim _sheets = new(sheets);

    public int Sheets => _sheets.CurrentCount;

    public bool Print(string order)
    {
        if (!_sheets.Wait(0)) return false;
        Shop.PrintSheet(order);
        return true;
    }
}
