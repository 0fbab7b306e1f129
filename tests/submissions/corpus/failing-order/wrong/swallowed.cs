// expect: error was swallowed; InvalidDataException ("Panda"); FailingOrder.cs
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        try
        {
            return [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
        }
        catch (Exception)
        {
            return [];
        }
    }
}
