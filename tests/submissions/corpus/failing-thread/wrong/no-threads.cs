// expect: r002 was never served
namespace Exercises;

public static class FailingThread
{
    public static string[] Serve(string first, string second) => [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
}
