// expect: The error was made anew
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        try { return [Shop.FetchOriginal(first), Shop.FetchOriginal(second)]; }
        catch (InvalidDataException e) { return FetchOriginal(e.Message); }
    }
    private static string[] FetchOriginal(string message) => throw new InvalidDataException(message);
}
