// expect: r003 was never served
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        if (first == "r001")
        {
            Shop.FetchOriginal(first);
            return [];
        }

        return ["r005.jpg, 181 KB", "r006.jpg, 318 KB"];
    }
}
