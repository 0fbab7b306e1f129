/// <summary>What is played: a file of its own, since a test's own steps are nobody's to choose.</summary>
internal static class Till
{
    private static readonly Lock s_gate = new();
    private static int s_total;

    internal static int PayTwice(int one, int other)
    {
        s_total = 0;
        var first = new Thread(() => Pay(one));
        var second = new Thread(() => Pay(other));
        first.Start();
        second.Start();
        first.Join();
        second.Join();
        return s_total;
    }

    private static void Pay(int amount)
    {
        lock (s_gate) s_total += amount;
    }
}
