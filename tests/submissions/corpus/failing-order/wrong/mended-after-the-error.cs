// expect: r004 was tried again after it had failed; r002 was served all the same
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var photos = new List<string>();
        foreach (var order in new[] { first, second })
        {
            while (true)
            {
                try
                {
                    photos.Add(Shop.FetchOriginal(order));
                    break;
                }
                catch (InvalidDataException)
                {
                    Shop.Damage();
                }
            }
        }

        return [.. photos];
    }
}
