// expect: Wrong order: r002 was served at 0 s; before r001
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var two = Shop.FetchOriginal(second);
        return [Shop.FetchOriginal(first), two];
    }
}
