// expect: The error's stack was lost
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        try
        {
            return [Shop.FetchOriginal(first), Shop.FetchOriginal(second)];
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }
}
