// accepted: the second is awaited even where the first has failed
namespace Exercises;

public static class TwoAwaits
{
    public static async Task<string[]> ServeAsync(string first, string second)
    {
        var photos = new string[2];
        var small = Shop.FetchAsync(second, 2);
        try
        {
            photos[0] = await Shop.FetchAsync(first, 3);
        }
        finally
        {
            photos[1] = await small;
        }

        return photos;
    }
}
