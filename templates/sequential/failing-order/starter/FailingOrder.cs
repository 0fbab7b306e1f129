namespace Exercises;

public static class FailingOrder
{
    /// <summary>Serves two orders in turn and returns their photos, or fails as the first fetch that fails does.</summary>
    public static string[] Serve(string first, string second)
    {
        var photos = new List<string>();
        foreach (var order in new[] { first, second })
        {
            try
            {
                photos.Add(Shop.FetchOriginal(order));
            }
            catch (Exception)
            {
                // TODO: the error ends here, and nobody ever hears of it. Let it stop the line and reach the caller.
            }
        }

        return [.. photos];
    }
}
