// accepted: a semaphore of one is a lock
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    private static readonly SemaphoreSlim s_gate = new(1);

    public static void Move(Tray from, Tray to, int sheets)
    {
        s_gate.Wait();
        try
        {
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
        finally
        {
            s_gate.Release();
        }
    }
}
