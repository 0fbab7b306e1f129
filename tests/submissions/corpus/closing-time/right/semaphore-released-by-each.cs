// accepted: a semaphore that each thread releases
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        using var packed = new SemaphoreSlim(0);
        foreach (var order in new[] { first, second })
        {
            new Thread(() =>
            {
                Shop.Pack(order);
                packed.Release();
            })
            { IsBackground = true }.Start();
        }

        packed.Wait();
        packed.Wait();
    }
}
