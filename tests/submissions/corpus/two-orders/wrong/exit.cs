// expect: Environment.Exit
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        Shop.Fetch(first);
        Environment.Exit(0);
        return [];
    }
}
