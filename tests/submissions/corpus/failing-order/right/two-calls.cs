// accepted: no catch at all
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var one = Shop.FetchOriginal(first);
        var two = Shop.FetchOriginal(second);
        return [one, two];
    }
}
