// expect: r001 was tried again; FailingOrder.cs
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second) => [Fetch(first), Fetch(second)];

    private static string Fetch(string order)
    {
        try
        {
            return Shop.FetchOriginal(order);
        }
        catch (InvalidDataException)
        {
            return Shop.FetchOriginal(order);
        }
    }
}
