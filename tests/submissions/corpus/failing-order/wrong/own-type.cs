// expect: The error was wrapped; OrderFailedException
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
            throw new OrderFailedException(error);
        }
    }

    private sealed class OrderFailedException(Exception cause) : Exception("an order failed", cause);
}
