// accepted: two try blocks, both of which rethrow
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        try
        {
            var one = Shop.FetchOriginal(first);
            try
            {
                return [one, Shop.FetchOriginal(second)];
            }
            catch
            {
                Console.WriteLine("the second failed");
                throw;
            }
        }
        catch (IOException)
        {
            throw;
        }
    }
}
