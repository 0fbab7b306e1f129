// expect: Thread.Sleep at 1 s: a sleep does none of the work; FailingOrder.cs
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        try
        {
            return [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
        }
        catch
        {
            Thread.Sleep(500);
            throw;
        }
    }
}
