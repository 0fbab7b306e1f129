// expect: served with FetchAsync, not with Fetch
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second)
    {
        return [Shop.FetchAsync(first).Result, Shop.FetchAsync(second).Result];
    }
}
