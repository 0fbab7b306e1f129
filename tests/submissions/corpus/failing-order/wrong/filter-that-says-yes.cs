// expect: The error was swallowed
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        try
        {
            return [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
        }
        catch (Exception e) when (Log(e))
        {
            return [];
        }
    }

    private static bool Log(Exception e)
    {
        Console.WriteLine(e.Message);
        return true;
    }
}
