// accepted: one spin lock for all trays, held for two lines
namespace Exercises;

public static class TwoTrays
{
    public const string BreakIt = "1 2";

    private static SpinLock s_gate = new(enableThreadOwnerTracking: false);

    public static void Move(Tray from, Tray to, int sheets)
    {
        var taken = false;
        try
        {
            s_gate.Enter(ref taken);
            from.Sheets -= sheets;
            to.Sheets += sheets;
        }
        finally
        {
            if (taken) s_gate.Exit();
        }
    }
}
