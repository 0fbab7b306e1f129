// expect: r004 was never served
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second) => [Shop.FetchOriginal(first)];
}
