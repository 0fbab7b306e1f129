// accepted: each thread has a place of its own, and the last one says so
namespace Exercises;

public static class OneTill
{
    public const string BreakIt = "1 2 2 1";

    public static int Serve(string first, string second)
    {
        string[] orders = [first, second];
        var paid = new int[orders.Length];
        using var both = new CountdownEvent(orders.Length);
        for (var i = 0; i < orders.Length; i++)
        {
            var place = i;
            new Thread(() =>
            {
                paid[place] = Shop.Charge(orders[place]);
                both.Signal();
            }).Start();
        }

        both.Wait();
        return paid.Sum();
    }
}
