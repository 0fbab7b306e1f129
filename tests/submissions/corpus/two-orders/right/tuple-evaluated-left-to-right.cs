// accepted: a tuple evaluates its elements from left to right
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var (one, two) = (Shop.Fetch(first), Shop.Fetch(second));
        return [one, two];
    }
}
