// expect: The error was swallowed
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var photos = new List<string>();
        foreach (var order in new[] { first, second })
        {
            try
            {
                photos.Add(Shop.FetchOriginal(order));
            }
            catch
            {
                break;
            }
        }

        return [.. photos];
    }
}
