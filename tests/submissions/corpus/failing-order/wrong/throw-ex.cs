// expect: The error's stack was lost; begins in Serve; not in FetchOriginal
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        try
        {
            return [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
        }
        catch (Exception error)
        {
            throw error;
        }
    }
}
