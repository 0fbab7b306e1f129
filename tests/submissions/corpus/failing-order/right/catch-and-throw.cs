// accepted: throw alone lets the same error go on
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
            Console.WriteLine($"failed: {error.Message}");
            throw;
        }
    }
}
