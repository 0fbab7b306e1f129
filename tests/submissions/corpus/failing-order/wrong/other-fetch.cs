// expect: r001 was never served; FetchOriginal was not called with it
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second) => [Shop.Fetch(first), Shop.Fetch(second)];
}
