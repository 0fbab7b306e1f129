// accepted: a lock that nobody else wants does no harm
namespace Exercises;

public static class TwoOrders
{
    private static readonly Lock s_desk = new();

    public static string[] Serve(string first, string second)
    {
        lock (s_desk)
        {
            var one = Shop.Fetch(first);
            var two = Shop.Fetch(second);
            return [one, two];
        }
    }
}
