// expect: r002 was served all the same
namespace Exercises;

public static class FailingOrder
{
    public static string[] Serve(string first, string second)
    {
        var errors = new List<Exception>();
        var photos = new List<string>();
        foreach (var order in new[] { first, second })
        {
            try
            {
                photos.Add(Shop.FetchOriginal(order));
            }
            catch (Exception e)
            {
                errors.Add(e);
            }
        }

        return errors.Count == 0 ? [.. photos] : throw new AggregateException(errors);
    }
}
