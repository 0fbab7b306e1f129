// expect: Wrong order; r002 was served; before r001
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        var two = Shop.Fetch(second);
        var one = Shop.Fetch(first);
        return [one, two];
    }
}
