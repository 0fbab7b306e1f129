// expect: The error was swallowed; FailingOrder.cs
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var one = Shop.FetchOriginal(first);
        try
        {
            return [one, Shop.FetchOriginal(second)];
        }
        catch (InvalidDataException)
        {
            return [one];
        }
    }
}
