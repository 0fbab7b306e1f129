// accepted: the caller takes part in the barrier
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        using var evening = new Barrier(3);
        foreach (var order in (string[])[first, second])
        {
            new Thread(() =>
            {
                Shop.Pack(order);
                evening.SignalAndWait();
            })
            { IsBackground = true }.Start();
        }

        evening.SignalAndWait();
    }
}
