// expect: There is no result
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        Shop.Fetch(first);
        Shop.Fetch(second);
        return null!;
    }
}
