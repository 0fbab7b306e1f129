// accepted: a typed catch that rethrows
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        string[] photos = new string[2];
        for (var i = 0; i < 2; i++)
        {
            try
            {
                photos[i] = Shop.FetchOriginal(i == 0 ? first : second);
            }
            catch (InvalidDataException e) when (e.Message == "Panda")
            {
                Console.WriteLine($"order {i + 1}: {e.Message}");
                throw;
            }
        }

        return photos;
    }
}
