// expect: error was swallowed
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
            return [$"{first}: {error.Message}", $"{second}: not served"];
        }
    }
}
