// expect: The error was wrapped; InvalidOperationException
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
            throw new InvalidOperationException($"{first} or {second} could not be fetched", error);
        }
    }
}
