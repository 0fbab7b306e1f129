// expect: r001; TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        return [Shop.Fetch(first, 1), Shop.Fetch(second, 3)];
    }
}
