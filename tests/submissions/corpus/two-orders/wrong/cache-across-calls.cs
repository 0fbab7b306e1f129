// expect: r005 was never served
namespace Exercises;

public static class TwoOrders
{
    private static string[]? s_photos;

    public static string[] Serve(string first, string second) => s_photos ??= [Shop.Fetch(first), Shop.Fetch(second)];
}
