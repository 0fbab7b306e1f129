// accepted: another type's catch is passed by
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        try
        {
            return [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
        }
        catch (TimeoutException)
        {
            return [];
        }
    }
}
