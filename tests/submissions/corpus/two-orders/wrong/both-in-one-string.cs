// expect: 2 results were expected, 1 returned
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second) => [$"{Shop.Fetch(first)}; {Shop.Fetch(second)}"];
}
