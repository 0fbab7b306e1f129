namespace Exercises;

public static class ClosingTime
{
    /// <summary>Packs the last two orders of the day at the same time. After that, Main has nothing more to do.</summary>
    public static void Serve(string first, string second)
    {
        // Foreground threads, as all are unless one says otherwise: the process lives until they have ended.
        var one = new Thread(() => Shop.Pack(first));
        var two = new Thread(() => Shop.Pack(second));

        one.Start();
        two.Start();

        // Whoever calls this takes the orders for packed.
        one.Join();
        two.Join();
    }
}
