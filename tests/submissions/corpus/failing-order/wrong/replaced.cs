// expect: The error was replaced; ApplicationException
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
            throw new ApplicationException(error.Message);
        }
    }
}
