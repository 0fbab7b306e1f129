// accepted: a query that is forced
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second) =>
        new[] { first, second }.Select(Shop.FetchOriginal).ToArray();
}
