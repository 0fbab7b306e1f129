// expect: r001 was served with FetchOriginal, not with Fetch; TwoOrders.cs
namespace Exercises;

public static class TwoOrders
{
    public static string[] Serve(string first, string second) => [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
}
