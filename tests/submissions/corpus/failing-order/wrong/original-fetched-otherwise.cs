// expect: r006 was served with Fetch, not with FetchOriginal; FailingOrder.cs
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second) => [Shop.FetchOriginal(first), Shop.Fetch(second)];
}
