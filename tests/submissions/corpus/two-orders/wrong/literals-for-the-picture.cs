// expect: r003 was never served; r001
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second) => [Shop.Fetch("r001"), Shop.Fetch("r002")];
}
