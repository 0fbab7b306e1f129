// expect: ends the process
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
            Environment.FailFast(error.Message);
            return [];
        }
    }
}
