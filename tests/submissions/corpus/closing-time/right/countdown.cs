// accepted: the caller waits for a countdown
namespace Exercises;

public static class ClosingTime
{
    public static void Serve(string first, string second)
    {
        using var packed = new CountdownEvent(2);
        foreach (var order in new[] { first, second })
        {
            new Thread(() =>
            {
                Shop.Pack(order);
                packed.Signal();
            })
            { IsBackground = true }.Start();
        }

        packed.Wait();
    }
}
